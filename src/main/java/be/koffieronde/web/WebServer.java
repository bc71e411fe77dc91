package be.koffieronde.web;

import be.koffieronde.accounts.Accounts;
import be.koffieronde.desk.WarmRosters;
import be.koffieronde.jobs.JobQueue;
import be.koffieronde.jobs.JobRunner;
import be.koffieronde.operation.Figures;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.store.Database;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jetty.server.ServerConnector;

/** The server of a database, answering over HTTP until it is closed. */
public final class WebServer implements AutoCloseable {

    /** How many rosters are kept in memory to answer from. */
    private static final int WARM = 16;

    private static final long MOST_BYTES = 32L << 20;

    private final Javalin javalin;
    private final List<Route> routes;
    private final JobRunner runner;
    private final LiveEvents live;

    private WebServer(Javalin javalin, List<Route> routes, JobRunner runner, LiveEvents live) {
        this.javalin = javalin;
        this.routes = routes;
        this.runner = runner;
        this.live = live;
    }

    /**
     * Begins to answer, and goes on with what was being planned.
     *
     * @param host to listen on
     * @param port 0: any that is free
     * @throws InvalidInputException if the port cannot be used
     */
    public static WebServer start(Database database, String host, int port) {
        JobQueue queue = new JobQueue(database);
        LiveEvents[] listeners = new LiveEvents[1];
        JobRunner runner = new JobRunner(database, queue, searchThreads(), centre -> listeners[0].wake());
        LiveEvents live = new LiveEvents(database, runner);
        listeners[0] = live;
        Guard guard = new Guard(new Accounts(database), database);
        Figures figures = new Figures();
        List<Route> routes = Stream.concat(
                        routes(database, queue, runner, live),
                        OperationRoutes.of(database, figures, live).routes())
                .toList();
        Javalin javalin = Javalin.create(config -> configure(config, guard, routes, new AccessLog(figures)));
        try {
            javalin.start(host, port);
        } catch (RuntimeException e) {
            throw new InvalidInputException(Fault.of("web.port", host, port));
        }
        live.start();
        runner.start();
        return new WebServer(javalin, routes, runner, live);
    }

    /** One core is left for answers. */
    private static int searchThreads() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    }

    private static Stream<Route> routes(Database database, JobQueue queue, JobRunner runner, LiveEvents live) {
        WarmRosters rosters = new WarmRosters(database, WARM);
        return Stream.of(
                        ContractRoutes.routes(),
                        new SessionRoutes(new Accounts(database)).routes(),
                        new ProblemRoutes(database).routes(),
                        new JobRoutes(database, queue, runner).routes(),
                        new RosterRoutes(rosters).routes(),
                        new HandRoutes(rosters).routes(),
                        live.routes())
                .flatMap(routes -> routes);
    }

    private static void configure(JavalinConfig config, Guard guard, List<Route> routes, AccessLog log) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.maxRequestSize = MOST_BYTES;
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendDateHeader(true);
        });
        config.requestLogger.http(log::answered);
        ErrorAnswers.into(config.routes);
        routes.forEach(route -> config.routes.addHttpHandler(route.method(), route.pattern(), context -> {
            AccessLog.enter(context, route);
            route.endpoint().answer(guard.admit(context, route));
        }));
    }

    /** Every way in. */
    List<Route> routes() {
        return routes;
    }

    /** The port it listens on. */
    public int port() {
        return Stream.of(javalin.jettyServer().server().getConnectors())
                .filter(ServerConnector.class::isInstance)
                .map(connector -> ((ServerConnector) connector).getLocalPort())
                .findFirst()
                .orElseThrow();
    }

    /** Stops answering, and saves what is being planned. */
    @Override
    public void close() {
        live.close();
        runner.close();
        javalin.stop();
    }
}
