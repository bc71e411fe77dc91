package be.koffieronde.documents;

import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.sessions.LoggedSession;
import be.koffieronde.sessions.Outcome;
import be.koffieronde.sessions.SessionLog;
import be.koffieronde.sessions.SessionTurn;
import be.koffieronde.store.Tx;
import be.koffieronde.store.trail.Trail;
import be.koffieronde.store.week.Logs;
import be.koffieronde.talks.LoggedTalk;
import be.koffieronde.talks.LoggedTalk.Kind;
import be.koffieronde.talks.TalkLog;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The logs of a centre. */
public record CentreLogs(Tx tx) {

    /** All talks that were held. */
    public TalkLog talks() {
        return new TalkLog(new Logs(tx).talks().stream().map(CentreLogs::talk).toList());
    }

    /** What became of all sessions. */
    public SessionLog sessions() {
        return new SessionLog(
                new Logs(tx).sessions().stream().map(CentreLogs::session).toList());
    }

    /**
     * Adds talks, aside from those of which the log tells already.
     *
     * @param author id of a person; null: nobody in particular
     * @return those added
     */
    public List<LoggedTalk> addTalks(List<LoggedTalk> talks, @Nullable String author) {
        List<LoggedTalk> added =
                talks.stream().filter(talk -> new Logs(tx).add(stored(talk))).toList();
        tell("talk.log", "talks", added.size(), author);
        return added;
    }

    /** Takes talks out. */
    public void removeTalks(List<LoggedTalk> talks, @Nullable String author) {
        talks.forEach(talk -> new Logs(tx).remove(stored(talk)));
        tell("talk.undo", "talks", talks.size(), author);
    }

    /**
     * Adds sessions, aside from those of which the log tells already.
     *
     * @param author id of a person; null: nobody in particular
     * @return those added
     */
    public List<LoggedSession> addSessions(List<LoggedSession> sessions, @Nullable String author) {
        List<LoggedSession> added = sessions.stream()
                .filter(session -> new Logs(tx).add(stored(session)))
                .toList();
        tell("session.log", "sessions", added.size(), author);
        return added;
    }

    /** Takes sessions out. */
    public void removeSessions(List<LoggedSession> sessions, @Nullable String author) {
        sessions.forEach(session -> new Logs(tx).remove(stored(session)));
        tell("session.undo", "sessions", sessions.size(), author);
    }

    private void tell(String action, String kind, int count, @Nullable String author) {
        if (count > 0) {
            new Trail(tx).record(author, action, tx.centre(), "{\"count\": " + count + "}");
            new Trail(tx).tell(kind, "{\"count\": " + count + "}");
        }
    }

    private static Logs.Talk stored(LoggedTalk talk) {
        return new Logs.Talk(
                talk.date().toString(),
                talk.supporter(),
                talk.partner(),
                talk.kind().word(),
                talk.note());
    }

    private static LoggedTalk talk(Logs.Talk talk) {
        return new LoggedTalk(
                LocalDate.parse(talk.date()),
                talk.supporter(),
                talk.partner(),
                Kind.valueOf(talk.kind().toUpperCase(Locale.ROOT)),
                talk.note());
    }

    private static Logs.Session stored(LoggedSession session) {
        return new Logs.Session(
                session.date().toString(),
                session.pupil(),
                session.need(),
                session.occasion().monday().toString(),
                session.turn().word(),
                session.supporter(),
                session.minutes(),
                session.outcome().word(),
                session.isOwed(),
                session.note());
    }

    private static LoggedSession session(Logs.Session session) {
        return new LoggedSession(
                LocalDate.parse(session.date()),
                session.pupil(),
                session.need(),
                SessionTurn.of(session.turn()).orElseThrow(() -> unusable(session)),
                session.supporter(),
                session.minutes(),
                Outcome.of(session.outcome()).orElseThrow(() -> unusable(session)),
                session.isOwed(),
                session.note());
    }

    private static InvalidInputException unusable(Logs.Session session) {
        return new InvalidInputException(Fault.of("documents.no-session", session.date(), session.need()));
    }
}
