package be.koffieronde.web.routes;

import be.koffieronde.accounts.Right;
import be.koffieronde.store.trail.Trail.Event;
import be.koffieronde.web.Call;
import io.javalin.http.sse.SseClient;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A browser that is told what happens, by one thread at a time: whoever does not read keeps only its own thread waiting. */
final class Listener {

    /** What is told to everybody; the rest, such as who is away, is for planners. */
    private static final Set<String> FOR_ALL = Set.of("published", "suggestion");

    private final SseClient client;
    private final String person;
    private final String token;
    private final boolean seesProblems;
    private volatile long last;
    private volatile boolean isBusy;
    private volatile String progress = "";

    /**
     * Somebody who listens from now on.
     *
     * @param token by which they came in
     * @param last the event that they saw last
     */
    Listener(SseClient client, Call call, String token, long last) {
        this.client = client;
        this.token = token;
        this.last = last;
        person = call.caller().id();
        seesProblems = Right.SEE_PROBLEMS.isOf(call.place().role());
    }

    /**
     * What there is to tell.
     *
     * @param events that happened since the last
     * @param last the last thing that had happened when they were looked for
     * @param progress of a job, JSON; null: none is done
     * @param isAlive whether to say so, for whoever is between
     */
    record News(List<Event> events, long last, @Nullable String progress, boolean isAlive) {}

    String person() {
        return person;
    }

    String token() {
        return token;
    }

    boolean seesProblems() {
        return seesProblems;
    }

    /** The event that they saw last. */
    long last() {
        return last;
    }

    /** Whether they are being told something now. */
    boolean isBusy() {
        return isBusy;
    }

    /** Whether there is anything in it for them. */
    boolean wants(News news) {
        return news.isAlive || !news.events.isEmpty() || isNew(news.progress);
    }

    private boolean isNew(@Nullable String told) {
        return seesProblems && told != null && !told.equals(progress);
    }

    /** Nobody else tells them anything until {@link #tell} is done. */
    void begin() {
        isBusy = true;
    }

    /** Tells them; waits while they do not read. */
    void tell(News news) {
        try {
            for (Event event : news.events) {
                if (seesProblems || FOR_ALL.contains(event.kind())) {
                    client.sendEvent(event.kind(), event.data(), String.valueOf(event.id()));
                }
                last = event.id();
            }
            last = Math.max(last, news.last);
            if (isNew(news.progress)) {
                client.sendEvent("progress", String.valueOf(news.progress));
                progress = String.valueOf(news.progress);
            }
            if (news.isAlive) {
                client.sendComment("alive");
            }
        } finally {
            isBusy = false;
        }
    }

    void close() {
        client.close();
    }
}
