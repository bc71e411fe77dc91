package be.koffieronde.app.sessions;

import be.koffieronde.app.log.LastEntries;
import be.koffieronde.app.port.SessionLogStore;
import be.koffieronde.language.Message;
import be.koffieronde.language.Spelling;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.sessions.LoggedSession;
import be.koffieronde.sessions.SessionLog;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which sessions a log tells of. */
public final class SessionHistory {

    private SessionHistory() {}

    /**
     * The sessions of a log, latest first.
     *
     * @throws InvalidInputException if the log cannot be used, or has nothing of somebody asked for
     */
    public static List<LoggedSession> of(SessionLogStore store, SessionChoice choice) {
        return found(store, store.read(), choice).stream()
                .sorted(Comparator.comparing(LoggedSession::date).reversed())
                .toList();
    }

    /**
     * Takes sessions out of a log: the last lines of it, or the one that is chosen.
     *
     * @param count of those that are chosen, how many of the last lines; null: the last one of all, or the only one chosen
     * @return the sessions taken back, first to last
     * @throws InvalidInputException if the log cannot be used or written, or it does not follow which sessions are meant; it
     *     is then as it was
     */
    public static List<LoggedSession> undo(SessionLogStore store, SessionChoice choice, @Nullable Integer count) {
        int last = count != null ? count : choice.isAny() ? 1 : 0;
        LastEntries<LoggedSession> entries = new LastEntries<>(
                store.place(),
                Message.of("app.part.log.session"),
                Message.of("app.part.log.sessions"),
                "--date, --pupil, --need, --supporter",
                SessionHistory::line);
        return store.remove(
                sessions -> entries.of(found(store, new SessionLog(sessions), choice), choice.isAny(), last));
    }

    private static Fault line(LoggedSession session) {
        return Fault.of("app.part.session", session.date(), session.outcome().word(), session.pupil(), session.need());
    }

    private static List<LoggedSession> found(SessionLogStore store, SessionLog log, SessionChoice choice) {
        check(store, log, choice.pupil(), LoggedSession::pupil);
        check(store, log, choice.supporter(), LoggedSession::supporter);
        check(store, log, choice.need(), LoggedSession::need);
        return log.only(choice::has).sessions();
    }

    private static void check(
            SessionLogStore store, SessionLog log, @Nullable String id, Function<LoggedSession, String> part) {
        List<String> known = log.sessions().stream().map(part).distinct().toList();
        if (id != null && !known.contains(id)) {
            throw new InvalidInputException(Fault.of("app.no-session-of", id, Spelling.remedy(id, known))
                    .in(store.place()));
        }
    }
}
