package be.koffieronde.sessions;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Pupil;
import be.koffieronde.roster.Roster;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Brings what a log says is owed into a problem. What the problem says itself was owed when the log began: what was missed
 * since comes to it, and what was made up goes off. A make-up that was held within the horizon stays one of the visits.
 */
public final class OwedSessions {

    private final Directory directory;
    private final List<PlannedSessions> rosters;
    private final LocalDate from;
    private final Map<Key, List<LoggedSession>> before = new HashMap<>();
    private final Map<Key, List<LoggedSession>> within = new HashMap<>();

    private record Key(String pupil, String need) {}

    /** Sessions that may take each other's place. */
    private record Kind(LocalDate monday, boolean isMakeUp) {

        static Kind of(LoggedSession session) {
            return new Kind(LoggedSession.monday(session.date()), session.turn().isMakeUp());
        }
    }

    private OwedSessions(Directory directory, SessionLog log, List<Roster> rosters, LocalDate from) {
        this.directory = directory;
        this.rosters = rosters.stream().map(PlannedSessions::new).toList();
        this.from = from;
        LocalDate firstDay = directory.problem().calendar().firstDay();
        LocalDate end = firstDay.plusDays(directory.problem().calendar().days());
        before.putAll(byKey(log.before(firstDay)));
        within.putAll(byKey(log.within(firstDay, end.minusDays(1))));
    }

    private static Map<Key, List<LoggedSession>> byKey(SessionLog log) {
        return log.sessions().stream().collect(Collectors.groupingBy(one -> new Key(one.pupil(), one.need())));
    }

    /** The problem with what was owed on its first day. What became of sessions later changes nothing in it. */
    public static Problem into(Problem problem, SessionLog log) {
        return into(problem, log, List.of(), problem.calendar().firstDay());
    }

    /**
     * The same, with what was missed since, as far as rosters were planned with it or are to be.
     *
     * @param rosters of the problem; as many make-ups as they know are owed, if the log has missed sessions for them
     * @param from first day that is to be planned anew: what was missed before it in its place in a roster is owed too. What
     *     has another place by now, or waits for one, is not: it is planned itself. The first day if nothing is planned.
     */
    public static Problem into(Problem problem, SessionLog log, List<Roster> rosters, LocalDate from) {
        if (log.sessions().isEmpty()) {
            return problem;
        }
        OwedSessions owed = new OwedSessions(new Directory(problem), log, rosters, from);
        return problem.withPupils(problem.pupils().stream()
                .map(pupil -> pupil.withNeeds(pupil.needs().stream()
                        .map(need -> need.withOwed(owed.sessions(pupil, need)))
                        .toList()))
                .toList());
    }

    /** How many sessions of a need are owed; of several pupils in it, to the one who is owed most. */
    private int sessions(Pupil pupil, Need need) {
        int now = most(pupil, need, one -> before(one, need) + kept(one, need));
        int inTheEnd = most(pupil, need, one -> before(one, need) + missed(logged(one, need)));
        int known = rosters.stream()
                .mapToInt(roster -> roster.makeUps(need.id()))
                .max()
                .orElse(0);
        return Math.min(Need.MOST_OWED, Math.max(now, Math.min(inTheEnd, known)));
    }

    private int most(Pupil pupil, Need need, ToIntFunction<Pupil> owed) {
        return directory.participants(pupil, need).stream()
                .mapToInt(one -> Math.max(0, owed.applyAsInt(one)))
                .max()
                .orElse(0);
    }

    private int before(Pupil pupil, Need need) {
        List<LoggedSession> sessions = before.getOrDefault(new Key(pupil.id(), need.id()), List.of());
        return need.owed() + new SessionLog(sessions).debt();
    }

    private List<LoggedSession> logged(Pupil pupil, Need need) {
        return within.getOrDefault(new Key(pupil.id(), need.id()), List.of());
    }

    private static int missed(List<LoggedSession> sessions) {
        return (int) sessions.stream().filter(LoggedSession::isOwed).count();
    }

    /** What was missed before the day from which is planned, and stays where a roster had it. */
    private int kept(Pupil pupil, Need need) {
        Map<Kind, List<LoggedSession>> kinds = logged(pupil, need).stream()
                .filter(session -> session.date().isBefore(from))
                .collect(Collectors.groupingBy(Kind::of));
        return rosters.stream()
                .mapToInt(roster -> kinds.entrySet().stream()
                        .mapToInt(kind -> kept(kind.getValue(), roster, need, kind.getKey()))
                        .sum())
                .max()
                .orElse(0);
    }

    private int kept(List<LoggedSession> sessions, PlannedSessions roster, Need need, Kind kind) {
        long places = roster.before(from, need.id(), kind.isMakeUp, kind.monday);
        long elsewhere = Math.max(0, sessions.size() - places);
        return (int) Math.max(0, missed(sessions) - elsewhere);
    }
}
