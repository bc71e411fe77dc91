package be.koffieronde.web;

import be.koffieronde.accounts.Right;
import io.javalin.http.HandlerType;

/**
 * A way in.
 *
 * @param path below {@code /api/v1} unless it begins with {@code //}; {@code {centre}}, {@code {problem}},
 *     {@code {roster}} or {@code {job}} in it tell which centre it is about
 */
public record Route(HandlerType method, String path, Access access, Endpoint endpoint) {

    /** What a route does. */
    @FunctionalInterface
    public interface Endpoint {
        void answer(Call call);
    }

    private static final String API = "/api/v1";

    public static Route get(String path, Right right, Endpoint endpoint) {
        return new Route(HandlerType.GET, path, Access.of(right), endpoint);
    }

    public static Route post(String path, Right right, Endpoint endpoint) {
        return new Route(HandlerType.POST, path, Access.of(right), endpoint);
    }

    public static Route put(String path, Right right, Endpoint endpoint) {
        return new Route(HandlerType.PUT, path, Access.of(right), endpoint);
    }

    public static Route delete(String path, Right right, Endpoint endpoint) {
        return new Route(HandlerType.DELETE, path, Access.of(right), endpoint);
    }

    /** The same as the library takes it: ids of visits, and names of files, have slashes. */
    public String pattern() {
        return fullPath().replace("{visit}", "<visit>").replace("{file}", "<file>");
    }

    /** The path from the root on. */
    public String fullPath() {
        return path.startsWith("//") ? path.substring(1) : API + path;
    }
}
