package be.koffieronde.problem;

import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The visits that nobody could hold, whatever a roster does, and why: by windows, expertise, working hours and absences
 * alone, without travel or other visits. The one home of that question.
 */
public final class OutOfReach {

    /** Why nobody could hold a visit; the first that applies. */
    public enum Cause {
        /** On all days it could be, the whole calendar is closed. */
        ALL_CLOSED,
        /** The same, with the closed days of its school. */
        SCHOOL_CLOSED,
        /** The same, with the days on which its pupil or its partners are away. */
        AWAY,
        /** It has no windows, or none that is long enough. */
        NO_WINDOW,
        /** It is a talk or a meeting for who supports certain pupils, and none of them has sessions in these weeks. */
        NO_SESSIONS,
        /** No supporter has the expertise, or the one it must have lacks it. */
        NO_EXPERTISE,
        /** All who may have it are absent on the days on which they could. */
        SUPPORTER_AWAY,
        /** None of those who may have it is ever at work in its windows. */
        NEVER_AT_WORK,
        /** Closed days and absences leave its need fewer days than sessions. */
        FEW_DAYS_OPEN,
        /** Its need has windows on fewer days, far enough apart, than it has sessions. */
        TOO_CLOSE,
        /** The same with the days on which the one supporter who has them all is at work, whoever that is. */
        FEW_DAYS_AT_WORK
    }

    private final Directory directory;
    private final Map<String, Cause> causes = new HashMap<>();
    private Map<String, Surplus> surplus = Map.of();

    private OutOfReach(Directory directory) {
        this.directory = directory;
    }

    static OutOfReach of(Directory directory) {
        OutOfReach reach = new OutOfReach(directory);
        List<Visit> visits = Visits.of(directory);
        reach.findClosings(visits);
        visits.stream().filter(visit -> !reach.causes.containsKey(visit.id())).forEach(reach::checkSupporters);
        reach.surplus = Surplus.of(directory, reach.causes.keySet());
        return reach;
    }

    /**
     * Of visits that a roster leaves out, those that nobody could have held, with the causes, in the order of the visits.
     * Of a need that has more sessions than can be held, so many are among them as must be left out.
     */
    public Map<String, Cause> among(Collection<String> leftOut) {
        Set<String> ids = new HashSet<>(leftOut);
        Map<String, Cause> found = new HashMap<>();
        Map<String, List<SupportVisit>> sessions =
                Surplus.sessions(Visits.of(directory), visit -> ids.contains(visit) && !causes.containsKey(visit));
        surplus.forEach((need, more) -> more.of(sessions.getOrDefault(need, List.of()))
                .forEach(session -> found.put(session.id(), more.cause())));
        Map<String, Cause> among = new LinkedHashMap<>();
        for (Visit visit : Visits.of(directory)) {
            Cause cause = causes.getOrDefault(visit.id(), found.get(visit.id()));
            if (cause != null && ids.contains(visit.id())) {
                among.put(visit.id(), cause);
            }
        }
        return among;
    }

    /** The same if nothing at all were planned. */
    public Map<String, Cause> all() {
        return among(Visits.of(directory).stream().map(Visit::id).toList());
    }

    private void findClosings(List<Visit> visits) {
        visits.stream().filter(visit -> !hasRoom(visit)).forEach(visit -> causes.put(visit.id(), Cause.NO_WINDOW));
        if (!causes.isEmpty()) {
            Problem problem = directory.problem();
            Problem open = problem.withoutClosedDays();
            explain(problem.withAllThere(), Cause.AWAY);
            explain(open.withSchoolsOpen(), Cause.SCHOOL_CLOSED);
            explain(open, Cause.ALL_CLOSED);
        }
    }

    private void explain(Problem open, Cause cause) {
        Visits.of(new Directory(open)).stream()
                .filter(OutOfReach::hasRoom)
                .forEach(visit -> causes.replace(visit.id(), cause));
    }

    private boolean isOfNoSessions(Visit visit) {
        List<Pupil> pupils = List.of();
        if (visit instanceof TalkVisit talk) {
            pupils = directory.pupilsOf(talk.partner());
        } else if (visit instanceof MeetingVisit meeting && meeting.meeting().pupil() != null) {
            pupils = List.of(directory.pupil(meeting.meeting().pupil()));
        }
        return !pupils.isEmpty()
                && pupils.stream().allMatch(pupil -> directory.needsOf(pupil).isEmpty());
    }

    private static boolean hasRoom(Visit visit) {
        return visit.windows().hasRoomFor(visit.minutes());
    }

    private void checkSupporters(Visit visit) {
        List<Supporter> candidates = Candidates.of(visit, directory);
        if (candidates.isEmpty()) {
            causes.put(visit.id(), isOfNoSessions(visit) ? Cause.NO_SESSIONS : Cause.NO_EXPERTISE);
        } else if (candidates.stream().noneMatch(one -> Candidates.isEverThere(one, visit, directory))) {
            boolean isAbsence =
                    candidates.stream().anyMatch(one -> Candidates.isEverThere(one.neverAway(), visit, directory));
            causes.put(visit.id(), isAbsence ? Cause.SUPPORTER_AWAY : Cause.NEVER_AT_WORK);
        }
    }
}
