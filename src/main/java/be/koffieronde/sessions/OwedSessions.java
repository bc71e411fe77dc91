package be.koffieronde.sessions;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Pupil;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Brings what a log says is owed into a problem. What the problem says itself was owed when the log began: what was missed
 * since comes to it, and what was made up goes off.
 */
public final class OwedSessions {

    private final Directory directory;
    private final Map<String, Integer> debts = new HashMap<>();

    private OwedSessions(Directory directory, SessionLog log, LocalDate before) {
        this.directory = directory;
        LocalDate firstDay = directory.problem().calendar().firstDay();
        for (LoggedSession session : log.before(before).sessions()) {
            boolean isVisit = !session.date().isBefore(firstDay);
            int debt = isVisit && session.turn().isMakeUp() ? session.debt() + 1 : session.debt();
            debts.merge(key(session.need(), session.pupil()), debt, Integer::sum);
        }
    }

    private static String key(String need, String pupil) {
        return need + "/" + pupil;
    }

    /** The problem with what was owed on its first day. What became of sessions later changes nothing in it. */
    public static Problem into(Problem problem, SessionLog log) {
        return into(problem, log, problem.calendar().firstDay());
    }

    /**
     * The same, with what was missed within the horizon before a date, to plan the rest of it anew. A make-up that was held
     * since the first day stays one of the visits.
     */
    public static Problem into(Problem problem, SessionLog log, LocalDate before) {
        OwedSessions owed = new OwedSessions(new Directory(problem), log, before);
        return problem.withPupils(problem.pupils().stream()
                .map(pupil -> pupil.withNeeds(pupil.needs().stream()
                        .map(need -> need.withOwed(owed.sessions(pupil, need)))
                        .toList()))
                .toList());
    }

    /** How many sessions of a need are owed; of several pupils in it, to the one who is owed most. */
    private int sessions(Pupil pupil, Need need) {
        int most = directory.participants(pupil, need).stream()
                .mapToInt(one -> need.owed() + debts.getOrDefault(key(need.id(), one.id()), 0))
                .max()
                .orElse(0);
        return Math.min(Need.MOST_OWED, Math.max(0, most));
    }
}
