package be.koffieronde.app.sessions;

import be.koffieronde.app.log.LastEntries;
import be.koffieronde.app.log.WhoIsLogged;
import be.koffieronde.app.port.LogStore;
import be.koffieronde.language.Message;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.sessions.LoggedSession;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which sessions a log tells of. */
public final class SessionHistory {

    private SessionHistory() {}

    /**
     * The sessions of a log, latest first.
     *
     * @throws InvalidInputException if the log cannot be used, or has nothing of somebody asked for
     */
    public static List<LoggedSession> of(LogStore<LoggedSession> store, SessionChoice choice) {
        return found(store, store.entries(), choice).stream()
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
    public static List<LoggedSession> undo(
            LogStore<LoggedSession> store, SessionChoice choice, @Nullable Integer count) {
        LastEntries<LoggedSession> last = new LastEntries<>(
                store.place(),
                Message.of("app.part.log.session"),
                Message.of("app.part.log.sessions"),
                "--date, --pupil, --need, --supporter",
                SessionHistory::line);
        return store.remove(sessions -> last.of(found(store, sessions, choice), choice.isAny(), count));
    }

    private static Fault line(LoggedSession session) {
        return Fault.of("app.part.session", session.date(), session.outcome().word(), session.pupil(), session.need());
    }

    private static List<LoggedSession> found(
            LogStore<LoggedSession> store, List<LoggedSession> sessions, SessionChoice choice) {
        WhoIsLogged<LoggedSession> who = new WhoIsLogged<>(store.place(), sessions, "app.no-session-of");
        who.check(choice.pupil(), LoggedSession::pupil);
        who.check(choice.supporter(), LoggedSession::supporter);
        who.check(choice.need(), LoggedSession::need);
        return sessions.stream().filter(choice::has).toList();
    }
}
