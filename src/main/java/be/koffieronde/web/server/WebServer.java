package be.koffieronde.web.server;

import be.koffieronde.accounts.Accounts;
import be.koffieronde.accounts.OwnAccount;
import be.koffieronde.desk.Calendars;
import be.koffieronde.desk.school.SchoolWindows;
import be.koffieronde.desk.warm.PublishedWeeks;
import be.koffieronde.desk.warm.WarmRosters;
import be.koffieronde.desk.warm.WarmUp;
import be.koffieronde.jobs.JobQueue;
import be.koffieronde.jobs.JobRunner;
import be.koffieronde.oidc.Provider;
import be.koffieronde.oidc.SignOn;
import be.koffieronde.operation.Figures;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.store.Database;
import be.koffieronde.web.ErrorAnswers;
import be.koffieronde.web.Guard;
import be.koffieronde.web.Limits;
import be.koffieronde.web.Remembered;
import be.koffieronde.web.Repeats;
import be.koffieronde.web.Route;
import be.koffieronde.web.SessionCookies;
import be.koffieronde.web.Throttle;
import be.koffieronde.web.Visitors;
import be.koffieronde.web.pages.PageRoutes;
import be.koffieronde.web.routes.AuditRoutes;
import be.koffieronde.web.routes.CalendarRoutes;
import be.koffieronde.web.routes.ContractRoutes;
import be.koffieronde.web.routes.FigureRoutes;
import be.koffieronde.web.routes.HandRoutes;
import be.koffieronde.web.routes.JobRoutes;
import be.koffieronde.web.routes.LiveEvents;
import be.koffieronde.web.routes.MeRoutes;
import be.koffieronde.web.routes.OperationRoutes;
import be.koffieronde.web.routes.OwnAccountRoutes;
import be.koffieronde.web.routes.PartRoutes;
import be.koffieronde.web.routes.PeopleRoutes;
import be.koffieronde.web.routes.ProblemRoutes;
import be.koffieronde.web.routes.RosterRoutes;
import be.koffieronde.web.routes.SchoolRoutes;
import be.koffieronde.web.routes.SessionRoutes;
import be.koffieronde.web.routes.SignOnRoutes;
import be.koffieronde.web.routes.VersionRoutes;
import be.koffieronde.web.routes.WindowRoutes;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jetty.server.ServerConnector;
import org.jspecify.annotations.Nullable;

/** The server of a database, answering over HTTP until it is closed. */
public final class WebServer implements AutoCloseable {

    /** How many rosters are kept in memory to answer from. */
    private static final int WARM = 16;

    private final Javalin javalin;
    private final List<Route> routes;
    private final JobRunner runner;
    private final LiveEvents live;
    private final WarmUp warmUp;

    private WebServer(Javalin javalin, List<Route> routes, JobRunner runner, LiveEvents live, WarmUp warmUp) {
        this.javalin = javalin;
        this.routes = routes;
        this.runner = runner;
        this.live = live;
        this.warmUp = warmUp;
    }

    /**
     * Begins to answer, and goes on with what was being planned.
     *
     * @throws InvalidInputException if the port cannot be used
     */
    public static WebServer start(Database database, Doorway door) {
        JobQueue queue = new JobQueue(database);
        LiveEvents[] listeners = new LiveEvents[1];
        JobRunner runner = new JobRunner(database, queue, searchThreads(), centre -> listeners[0].wake());
        Visitors visitors = new Visitors(door.proxies());
        SessionCookies cookies = new SessionCookies(visitors);
        Accounts accounts = new Accounts(database);
        LiveEvents live = new LiveEvents(database, runner, accounts, cookies);
        listeners[0] = live;
        Guard guard = new Guard(accounts, cookies, database);
        Figures figures = new Figures();
        PublishedWeeks weeks = new PublishedWeeks(new WarmRosters(database, WARM));
        List<Route> routes = Stream.of(
                        accounts(database, visitors, door.provider()),
                        routes(weeks, queue, runner, live),
                        OperationRoutes.of(database, figures, live).routes(),
                        new PageRoutes(door.provider() != null, door.isDemo()).routes())
                .flatMap(some -> some)
                .toList();
        Javalin javalin = Javalin.create(config -> {
            Limits.into(config, visitors, door.host(), door.port());
            configure(config, guard, new Repeats(database), routes, new AccessLog(figures));
        });
        try {
            javalin.start();
        } catch (RuntimeException e) {
            throw new InvalidInputException(Fault.of("web.port", door.host(), door.port()));
        }
        live.start();
        runner.start();
        WarmUp warmUp = new WarmUp(weeks, WARM);
        warmUp.start();
        return new WebServer(javalin, routes, runner, live, warmUp);
    }

    /** One core is left for answers. */
    private static int searchThreads() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    }

    private static Stream<Route> accounts(Database database, Visitors visitors, @Nullable Provider provider) {
        Accounts accounts = new Accounts(database);
        SignOn signOn = provider == null ? null : new SignOn(provider);
        SessionCookies cookies = new SessionCookies(visitors);
        Throttle throttle = new Throttle(visitors, database.clock());
        OwnAccount own = new OwnAccount(database);
        return Stream.of(
                        new SessionRoutes(accounts, cookies, throttle).routes(),
                        new SignOnRoutes(accounts, cookies, throttle, signOn).routes(),
                        new OwnAccountRoutes(own, new Remembered<>(own::centreName), cookies, throttle).routes(),
                        new PeopleRoutes(database).routes())
                .flatMap(routes -> routes);
    }

    private static Stream<Route> routes(PublishedWeeks weeks, JobQueue queue, JobRunner runner, LiveEvents live) {
        WarmRosters rosters = weeks.rosters();
        Database database = rosters.database();
        Calendars calendars = new Calendars(weeks);
        return Stream.of(
                        ContractRoutes.routes(),
                        new ProblemRoutes(database).routes(),
                        new JobRoutes(database, queue, runner).routes(),
                        new RosterRoutes(rosters).routes(),
                        new HandRoutes(rosters).routes(),
                        new VersionRoutes(rosters).routes(),
                        new PartRoutes(rosters).routes(),
                        new FigureRoutes(rosters, weeks).routes(),
                        new MeRoutes(rosters, weeks).routes(),
                        new SchoolRoutes(database, weeks).routes(),
                        new CalendarRoutes(calendars).routes(),
                        new WindowRoutes(calendars, new SchoolWindows(weeks)).routes(),
                        new AuditRoutes(database).routes(),
                        live.routes())
                .flatMap(routes -> routes);
    }

    private static void configure(
            JavalinConfig config, Guard guard, Repeats repeats, List<Route> routes, AccessLog log) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.requestLogger.http(log::answered);
        ErrorAnswers.into(config.routes);
        routes.forEach(route -> config.routes.addHttpHandler(route.method(), route.pattern(), context -> {
            AccessLog.enter(context, route);
            repeats.answer(guard.admit(context, route), route);
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
        warmUp.close();
        live.close();
        runner.close();
        javalin.stop();
    }
}
