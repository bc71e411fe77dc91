package be.koffieronde.web.routes;

import be.koffieronde.operation.Figures;
import be.koffieronde.store.Database;
import be.koffieronde.store.StoreUnavailableException;
import be.koffieronde.store.work.Jobs;
import be.koffieronde.web.Access;
import be.koffieronde.web.Call;
import be.koffieronde.web.Route;
import io.javalin.http.HandlerType;
import java.util.Map;
import java.util.stream.Stream;

/** For whoever runs the server: is it alive, can it be used, what does it do? */
public record OperationRoutes(Database database, Figures figures) {

    /**
     * The same with more figures.
     *
     * @param figures with what is asked of the database
     */
    public static OperationRoutes of(Database database, Figures figures, LiveEvents live) {
        figures.gauge("listeners", "Browsers that listen to what happens.", live::count);
        figures.gauges("jobs", "Jobs that are not done yet, by state.", "state", () -> jobs(database));
        return new OperationRoutes(database, figures);
    }

    private static Map<String, Integer> jobs(Database database) {
        try {
            return database.readAll(tx -> new Jobs(tx).undone());
        } catch (StoreUnavailableException e) {
            return Map.of();
        }
    }

    public Stream<Route> routes() {
        return Stream.of(
                new Route(HandlerType.GET, "//healthz", Access.OPEN, call -> answer(call, 200, "alive")),
                new Route(HandlerType.GET, "//readyz", Access.OPEN, this::ready),
                new Route(HandlerType.GET, "//metrics", Access.OPEN, this::metrics));
    }

    private void ready(Call call) {
        boolean isReady = database.isReachable();
        answer(call, isReady ? 200 : 503, isReady ? "ready" : "the database is away");
    }

    private static void answer(Call call, int status, String text) {
        call.context().status(status).contentType("text/plain").result(text);
    }

    private void metrics(Call call) {
        call.context().contentType(Figures.CONTENT_TYPE).result(figures.text());
    }
}
