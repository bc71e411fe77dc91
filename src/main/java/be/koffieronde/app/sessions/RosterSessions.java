package be.koffieronde.app.sessions;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Need.WantedSupporter;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visits;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import be.koffieronde.sessions.LoggedSession;
import be.koffieronde.sessions.Outcome;
import be.koffieronde.sessions.SessionTurn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of a roster as a log would have them: those planned were held, those left out had no place in their week. A
 * session of several pupils is one for each.
 */
final class RosterSessions {

    private static final String SESSION = "support/";

    private final Calendar calendar;
    private final Map<String, SupportVisit> visits = new LinkedHashMap<>();
    private final List<LoggedSession> sessions = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private RosterSessions(Directory directory) {
        calendar = directory.problem().calendar();
        Visits.of(directory).forEach(visit -> {
            if (visit instanceof SupportVisit session) {
                visits.put(session.id(), session);
            }
        });
    }

    /**
     * All of them, planned ones first.
     *
     * @throws InvalidInputException if the roster has sessions that the problem does not have
     */
    static List<LoggedSession> of(Roster roster, Directory directory) {
        RosterSessions all = new RosterSessions(directory);
        roster.rounds().forEach(all::planned);
        roster.unplanned().forEach(all::leftOut);
        if (!all.faults.isEmpty()) {
            throw InvalidInputException.of(all.faults);
        }
        return all.sessions;
    }

    private void planned(RosterRound round) {
        for (PlannedVisit visit : round.visits()) {
            SupportVisit session = session(visit.id());
            if (session != null) {
                add(session, round.date(), round.supporter(), Outcome.HELD);
            }
        }
    }

    /** A make-up that is left out stays owed, and nothing became of it. */
    private void leftOut(String id) {
        SupportVisit session = session(id);
        if (session != null && !session.isMakeUp()) {
            WantedSupporter wanted = session.need().supporter();
            add(session, calendar.monday(session.week()), wanted == null ? "" : wanted.id(), cause(session));
        }
    }

    /** Null for other visits, and for sessions that nobody knows. */
    private @Nullable SupportVisit session(String id) {
        SupportVisit session = visits.get(id);
        if (session == null && id.startsWith(SESSION)) {
            faults.add(Fault.of("app.unknown-session", id));
        }
        return session;
    }

    /** Where no day of its week would do, nobody failed to plan it. */
    private Outcome cause(SupportVisit visit) {
        if (visit.windows().days().stream().anyMatch(windows -> !windows.isEmpty())) {
            return Outcome.NO_PLACE;
        }
        boolean isAway = visit.pupils().stream().anyMatch(pupil -> calendar.isAway(pupil.away(), visit.week()));
        return isAway ? Outcome.PUPIL_AWAY : Outcome.SCHOOL;
    }

    private void add(SupportVisit visit, LocalDate date, String supporter, Outcome outcome) {
        SessionTurn turn = new SessionTurn(visit.number(), visit.isMakeUp());
        for (Pupil pupil : visit.pupils()) {
            sessions.add(new LoggedSession(
                    date,
                    pupil.id(),
                    visit.need().id(),
                    turn,
                    supporter,
                    visit.minutes(),
                    outcome,
                    outcome.isOwed(),
                    ""));
        }
    }
}
