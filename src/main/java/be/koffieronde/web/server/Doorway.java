package be.koffieronde.web.server;

import be.koffieronde.oidc.Provider;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where and how a server is reached.
 *
 * @param host to listen on
 * @param port 0: any that is free
 * @param proxies addresses of machines before it whose word is taken, besides this machine's own
 * @param provider by whose accounts people may come in, too; null: none
 * @param isDemo whether whoever looks around may come in by an address alone
 */
public record Doorway(
        String host,
        int port,
        Set<String> proxies,
        @Nullable Provider provider,
        boolean isDemo) {

    public Doorway {
        proxies = Set.copyOf(proxies);
    }

    /** Without others before it or beside it. */
    public static Doorway of(String host, int port) {
        return new Doorway(host, port, Set.of(), null, false);
    }
}
