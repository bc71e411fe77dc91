package be.koffieronde.web;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where requests come from. A proxy before us tells it by headers that anybody could send: they count only if the proxy is on
 * this machine, or is named.
 *
 * @param proxies addresses of other machines whose word is taken
 */
public record Visitors(Set<String> proxies) {

    /** Bytes of an IPv6 address that one household has for itself. */
    private static final int HOUSEHOLD = 8;

    private static final int LONGEST_ADDRESS = 60;
    private static final Pattern DIGITS =
            Pattern.compile("\\[?[0-9a-fA-F:]*:[0-9a-fA-F:.]*]?|[0-9]{1,3}(\\.[0-9]{1,3}){3}");

    public Visitors {
        proxies = Set.copyOf(proxies);
    }

    /** Whether their browser speaks https, be it with a proxy before us. */
    boolean isSecure(Context context) {
        return isSecure(context.scheme(), context.req().getRemoteAddr(), context.header("X-Forwarded-Proto"));
    }

    /**
     * @param peer the address at the other end of the connection
     * @param forwarded what a proxy says
     */
    boolean isSecure(String scheme, String peer, @Nullable String forwarded) {
        return scheme.equals("https") || (isTrusted(peer) && "https".equalsIgnoreCase(forwarded));
    }

    /** The address that they come from, of which they cannot have many. */
    String address(Context context) {
        String peer = context.req().getRemoteAddr();
        String forwarded = Objects.requireNonNullElse(context.header("X-Forwarded-For"), "");
        String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        return household(isTrusted(peer) && !last.isEmpty() && last.length() <= LONGEST_ADDRESS ? last : peer);
    }

    private boolean isTrusted(String peer) {
        return proxies.contains(peer)
                || inet(peer).map(InetAddress::isLoopbackAddress).orElse(false);
    }

    private static String household(String address) {
        return inet(address)
                .map(InetAddress::getAddress)
                .map(bytes -> Arrays.toString(bytes.length > HOUSEHOLD ? Arrays.copyOf(bytes, HOUSEHOLD) : bytes))
                .orElse(address);
    }

    /** Only of an address in digits: names are never looked up. */
    private static Optional<InetAddress> inet(String address) {
        try {
            return DIGITS.matcher(address).matches() ? Optional.of(InetAddress.getByName(address)) : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
