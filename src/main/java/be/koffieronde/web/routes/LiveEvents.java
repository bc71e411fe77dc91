package be.koffieronde.web.routes;

import be.koffieronde.accounts.Accounts;
import be.koffieronde.accounts.Right;
import be.koffieronde.format.json.JsonLayout;
import be.koffieronde.format.json.JsonObject;
import be.koffieronde.format.json.JsonText;
import be.koffieronde.jobs.JobRunner;
import be.koffieronde.language.Message;
import be.koffieronde.store.Database;
import be.koffieronde.store.StoreUnavailableException;
import be.koffieronde.store.trail.Trail;
import be.koffieronde.store.trail.Trail.Event;
import be.koffieronde.store.work.Jobs;
import be.koffieronde.store.work.Jobs.Job;
import be.koffieronde.web.Call;
import be.koffieronde.web.Refusal;
import be.koffieronde.web.Route;
import be.koffieronde.web.SessionCookies;
import be.koffieronde.web.routes.Listener.News;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells everybody who listens what happens in their centre, in order and without a gap, from the event on that they saw last.
 * How far jobs are is told besides, without an id: only the latest matters.
 */
public final class LiveEvents implements AutoCloseable {

    private static final Logger LOG = System.getLogger(LiveEvents.class.getName());
    private static final long LOOK_MILLIS = 500;
    private static final int LOOKS_A_COMMENT = 30;
    private static final int MOST = 500;

    private static final String STREAM = "text/event-stream";

    /** A browser has one, whatever pages it shows. */
    private static final int MOST_OF_ONE = 8;

    private static final int RETRY_SECONDS = 30;

    private final Database database;
    private final JobRunner runner;
    private final Accounts accounts;
    private final SessionCookies cookies;
    private final Map<String, Set<Listener>> listeners = new ConcurrentHashMap<>();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(LiveEvents::daemon);

    /** Of those who are told something just now, each has a thread. */
    private final ExecutorService tellers = Executors.newCachedThreadPool(LiveEvents::daemon);

    private @Nullable ScheduledFuture<?> looking;
    private int looks;

    public LiveEvents(Database database, JobRunner runner, Accounts accounts, SessionCookies cookies) {
        this.database = database;
        this.runner = runner;
        this.accounts = accounts;
        this.cookies = cookies;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "events");
        thread.setDaemon(true);
        return thread;
    }

    public Stream<Route> routes() {
        return Stream.of(Route.get("/events", Right.LISTEN, this::listen));
    }

    private void listen(Call call) {
        if (!String.valueOf(call.context().header("Accept")).contains(STREAM)) {
            throw new Refusal(406, Message.of("web.stream", STREAM));
        }
        long listening = listeners.getOrDefault(call.centre(), Set.of()).stream()
                .filter(one -> one.person().equals(call.caller().id()))
                .count();
        if (listening >= MOST_OF_ONE) {
            call.context().header("Retry-After", String.valueOf(RETRY_SECONDS));
            throw new Refusal(429, Message.of("web.too-often", RETRY_SECONDS));
        }
        new SseHandler(client -> add(client, call)).handle(call.context());
    }

    public void start() {
        looking = watch.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Looks at once: something has happened. */
    public void wake() {
        if (!watch.isShutdown()) {
            watch.execute(this::look);
        }
    }

    /** Somebody listens from now on. */
    private void add(SseClient client, Call call) {
        String centre = call.centre();
        long last = Optional.ofNullable(call.context().header("Last-Event-ID"))
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(Long::parseLong)
                .orElseGet(() -> database.read(centre, tx -> new Trail(tx).last()));
        Listener listener =
                new Listener(client, call, cookies.token(call.context()).orElse(""), last);
        client.keepAlive();
        client.onClose(() -> listeners.getOrDefault(centre, Set.of()).remove(listener));
        client.sendComment("listening");
        listeners.computeIfAbsent(centre, any -> ConcurrentHashMap.newKeySet()).add(listener);
    }

    private void look() {
        looks++;
        listeners.forEach((centre, some) -> {
            try {
                if (looks % LOOKS_A_COMMENT == 0) {
                    dismiss(centre, some);
                }
                tell(centre, some.stream().filter(one -> !one.isBusy()).toList());
            } catch (StoreUnavailableException e) {
                // They are told when the database is back.
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "listeners were not told", e);
            }
        });
    }

    /** Whoever may not listen any more: signed out, taken out of the centre, something else in it. */
    private void dismiss(String centre, Set<Listener> some) {
        some.stream().filter(listener -> !mayStill(listener, centre)).toList().forEach(listener -> {
            some.remove(listener);
            tellers.execute(listener::close);
        });
    }

    private boolean mayStill(Listener listener, String centre) {
        return accounts.caller(listener.token())
                .flatMap(caller -> caller.in(centre))
                .filter(place -> Right.SEE_PROBLEMS.isOf(place.role()) == listener.seesProblems())
                .isPresent();
    }

    private void tell(String centre, List<Listener> some) {
        if (some.isEmpty()) {
            return;
        }
        long last = database.read(centre, tx -> new Trail(tx).last());
        String progress = some.stream().anyMatch(Listener::seesProblems) ? progress(centre) : null;
        Map<Long, List<Event>> since = new HashMap<>();
        for (Listener listener : some) {
            List<Event> events =
                    since.computeIfAbsent(listener.last(), seen -> seen >= last ? List.of() : events(centre, seen));
            boolean isAll = events.size() < MOST;
            tell(listener, new News(events, isAll ? last : 0, progress, looks % LOOKS_A_COMMENT == 0));
        }
    }

    private void tell(Listener listener, News news) {
        if (listener.wants(news)) {
            listener.begin();
            tellers.execute(() -> listener.tell(news));
        }
    }

    private List<Event> events(String centre, long seen) {
        return database.read(centre, tx -> new Trail(tx).after(seen, MOST));
    }

    private @Nullable String progress(String centre) {
        return database.read(centre, tx -> new Jobs(tx).open()).stream()
                .flatMap(job -> progress(job).stream())
                .findFirst()
                .orElse(null);
    }

    private Optional<String> progress(Job job) {
        return runner.progress(job.id())
                .map(progress -> JsonLayout.line(new JsonObject()
                        .with("job", job.id())
                        .with("progress", new JsonText(progress))
                        .fields()));
    }

    /** How many listen. */
    int count() {
        return listeners.values().stream().mapToInt(Set::size).sum();
    }

    @Override
    public void close() {
        if (looking != null) {
            looking.cancel(true);
        }
        watch.shutdownNow();
        tellers.shutdownNow();
    }
}
