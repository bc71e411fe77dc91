package be.koffieronde.web;

import java.util.Set;

/**
 * Where and how a server is reached.
 *
 * @param host to listen on
 * @param port 0: any that is free
 * @param proxies addresses of machines before it whose word is taken, besides this machine's own
 */
public record Doorway(String host, int port, Set<String> proxies) {

    public Doorway {
        proxies = Set.copyOf(proxies);
    }

    /** The same without proxies elsewhere. */
    public static Doorway of(String host, int port) {
        return new Doorway(host, port, Set.of());
    }
}
