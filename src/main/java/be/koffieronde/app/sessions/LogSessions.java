package be.koffieronde.app.sessions;

import be.koffieronde.app.port.LogStore;
import be.koffieronde.app.port.RosterStore;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.roster.Roster;
import be.koffieronde.sessions.LoggedSession;
import be.koffieronde.sessions.OwedSessions;
import be.koffieronde.sessions.SessionLog;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes down what became of sessions. */
public final class LogSessions {

    private final Directory directory;
    private final LogStore<LoggedSession> log;
    private final LocalDate today;

    /**
     * @param problem for who is who
     * @param log to add to
     * @param today after which nothing was held yet
     */
    public LogSessions(Problem problem, LogStore<LoggedSession> log, LocalDate today) {
        directory = new Directory(problem);
        this.log = log;
        this.today = today;
    }

    /**
     * The date, which is past.
     *
     * @throws InvalidInputException if the date is still to come
     */
    public LocalDate past(LocalDate date) {
        if (date.isAfter(today)) {
            throw new InvalidInputException(Fault.of("app.session-still-to-come", date, today));
        }
        return date;
    }

    /**
     * Logs all sessions of a roster up to a date as held, and those it has no place for in weeks that are over by then as
     * missed; aside from those the log tells of already.
     *
     * @return those added
     * @throws InvalidInputException if the roster cannot be used, or the date is still to come
     */
    public List<LoggedSession> log(RosterStore roster, LocalDate until) {
        past(until);
        return added(roster, session -> !over(session).isAfter(until), session -> session);
    }

    /** The date by which something became of a session; one without a place could be planned until its week ends. */
    private static LocalDate over(LoggedSession session) {
        return session.isHeld() ? session.date() : session.date().with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    }

    /**
     * Logs some of the planned sessions of a roster.
     *
     * @param school only of its pupils; null: of all
     * @return those added
     * @throws InvalidInputException if the roster cannot be used, has none of these, or the log tells of all of them already
     */
    public List<LoggedSession> log(
            RosterStore roster, SessionChoice choice, @Nullable String school, SessionMark mark) {
        Predicate<LoggedSession> isMeant =
                session -> session.isHeld() && choice.has(session) && isAt(school, session.pupil());
        List<LoggedSession> planned = InvalidInputException.within(
                roster.place(),
                () -> sessions(roster.read(), logged()).stream().filter(isMeant).toList());
        if (planned.isEmpty()) {
            throw new InvalidInputException(Fault.of("app.no-session-chosen").in(roster.place()));
        }
        List<LoggedSession> added = added(roster, isMeant, mark::on);
        if (added.isEmpty()) {
            throw new InvalidInputException(
                    Fault.of("app.sessions-logged-already", planned.size()).in(log.place()));
        }
        return added;
    }

    private SessionLog logged() {
        return new SessionLog(log.entries());
    }

    private boolean isAt(@Nullable String school, String pupil) {
        return school == null || directory.pupil(pupil).school().equals(school);
    }

    private List<LoggedSession> added(
            RosterStore roster, Predicate<LoggedSession> isMeant, UnaryOperator<LoggedSession> mark) {
        SessionLog logged = logged();
        List<LoggedSession> sessions = InvalidInputException.within(
                roster.place(), () -> NotLogged.of(sessions(roster.read(), logged), logged));
        List<LoggedSession> meant = sessions.stream().filter(isMeant).map(mark).toList();
        return meant.isEmpty() ? List.of() : log.add(meant);
    }

    private List<LoggedSession> sessions(Roster roster, SessionLog logged) {
        String name = directory.problem().name();
        if (!roster.problem().equals(name)) {
            throw new InvalidInputException(
                    Fault.of("app.roster-of-another", roster.problem(), name).in("problem"));
        }
        LocalDate firstDay = directory.problem().calendar().firstDay();
        return RosterSessions.of(
                roster, new Directory(OwedSessions.into(directory.problem(), logged, List.of(roster), firstDay)));
    }

    /**
     * Logs one session without a roster.
     *
     * @return what was added
     * @throws InvalidInputException if it is still to come, it does not follow which is meant, or the log tells of it already
     */
    public LoggedSession log(OneSession one) {
        past(one.date());
        LoggedSession session = one.session(directory, logged());
        if (log.add(List.of(session)).isEmpty()) {
            throw new InvalidInputException(one.loggedAlready().in(log.place()));
        }
        return session;
    }
}
