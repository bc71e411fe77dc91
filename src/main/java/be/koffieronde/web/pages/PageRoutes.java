package be.koffieronde.web.pages;

import be.koffieronde.web.Access;
import be.koffieronde.web.Call;
import be.koffieronde.web.Refusal;
import be.koffieronde.web.Route;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages, and the files that they load. Nobody has to be signed in: they hold no data. */
public final class PageRoutes {

    /** Of each address the page that is there. */
    private static final Map<String, String> PAGES =
            Map.of("/", "home", "/planner", "planner", "/week", "week", "/window", "window");

    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "txt", "text/plain; charset=utf-8",
            "webmanifest", "application/manifest+json");

    /** Only what comes from here is loaded, run and asked. */
    private static final String POLICY = String.join(
            "; ",
            List.of(
                    "default-src 'none'",
                    "script-src 'self'",
                    "style-src 'self'",
                    "img-src 'self' data:",
                    "connect-src 'self'",
                    "manifest-src 'self'",
                    "worker-src 'self'",
                    "base-uri 'none'",
                    "form-action 'self'",
                    "frame-ancestors 'none'"));

    /** Lets a page open without a network: the file that does so, and the page. It may ask for what it keeps, and no more. */
    private static final String WORKER = "week/worker.js";

    private static final String WORKER_OF = "/week";
    private static final String WORKER_POLICY = "default-src 'none'; connect-src 'self'";

    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "no-cache";

    private final Assets assets = new Assets();
    private final String frame;

    /**
     * @param hasProvider whether people may come in by their account elsewhere, too
     * @param isDemo whether an address may bring somebody in at once: elsewhere, it could be that of somebody else's account
     */
    public PageRoutes(boolean hasProvider, boolean isDemo) {
        frame = frame().replace("{build}", assets.build())
                .replace("{provider}", hasProvider ? "yes" : "no")
                .replace("{demo}", isDemo ? "yes" : "no");
    }

    public Stream<Route> routes() {
        Stream<Route> pages = PAGES.keySet().stream()
                .sorted()
                .map(path -> new Route(HandlerType.GET, "/" + path, Access.OPEN, call -> page(call, path)));
        return Stream.concat(
                pages, Stream.of(new Route(HandlerType.GET, "//assets/{build}/{file}", Access.OPEN, this::asset)));
    }

    private void page(Call call, String path) {
        String name = Objects.requireNonNull(PAGES.get(path));
        String page = frame.replace("{modules}", preloaded(name)).replace("{page}", name);
        call.context().header("Content-Security-Policy", POLICY).header("Cache-Control", ASK_AGAIN);
        Call.send(call.context(), "text/html; charset=utf-8", page);
    }

    /** What a page loads, told at once: else the browser finds one module after the other. */
    private String preloaded(String page) {
        return assets.modules(List.of("core/", "vendor/", page + "/"))
                .filter(file -> !file.equals(WORKER))
                .map(file -> "  <link rel=\"modulepreload\" href=\"/assets/%s/%s\">%n".formatted(assets.build(), file))
                .collect(Collectors.joining());
    }

    private void asset(Call call) {
        String name = call.path("file");
        byte[] file = assets.file(call.path("build"), name).orElseThrow(Refusal::notFound);
        Context context = call.context();
        context.header("Cache-Control", FOR_GOOD);
        if (name.equals(WORKER)) {
            context.header("Service-Worker-Allowed", WORKER_OF).header("Content-Security-Policy", WORKER_POLICY);
        }
        context.contentType(TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream"));
        context.result(file);
    }

    private static String frame() {
        try (InputStream in = Objects.requireNonNull(PageRoutes.class.getResourceAsStream("page.html"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
