package be.koffieronde.app.replan;

import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Rule.Level;
import be.koffieronde.problem.Score;
import be.koffieronde.referee.Match;
import be.koffieronde.referee.Referee;
import be.koffieronde.referee.Verdict;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.diff.Change;
import be.koffieronde.roster.diff.RosterDiff;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a week is not as it was, and what is left of that when each change that is not needed is undone. A change is needed
 * if a hard rule would be broken without it, or something of more worth than the change would be lost.
 */
final class Changes {

    /** Changes that are undone together, as the one makes room for the other. */
    private static final int MOST_TOGETHER = 8;

    private final TimedProblem problem;
    private final Roster before;
    private final Referee referee;

    /**
     * @param problem with points for changes by which they are weighed
     * @param before where everything was
     */
    Changes(TimedProblem problem, Roster before) {
        this.problem = problem;
        this.before = before;
        referee = new Referee(problem.directory(), problem.travel());
    }

    /** All that is different in a roster, by time. */
    List<Change> in(Roster roster) {
        return RosterDiff.changes(problem.directory(), before, roster);
    }

    /** The roster without the changes that are not needed. */
    Roster least(Roster roster) {
        Roster now = roster;
        boolean isLess = true;
        while (isLess) {
            isLess = false;
            for (Change change : in(now)) {
                Roster undone = change.before() == null ? null : undone(now, change);
                if (undone != null) {
                    now = undone;
                    isLess = true;
                    break;
                }
            }
        }
        return now;
    }

    /** The roster without a change, and without those that only make room for it; null if it is needed. */
    private @Nullable Roster undone(Roster now, Change change) {
        Verdict verdict = referee.judge(now);
        List<Change> all = in(now);
        Set<Change> undone = new LinkedHashSet<>(List.of(change));
        while (undone.size() <= MOST_TOGETHER) {
            Roster attempt = PutBack.of(now, undone);
            Verdict then = referee.judge(attempt);
            if (then.score().compareTo(verdict.score()) > 0) {
                return attempt;
            }
            Set<String> inTheWay = visits(broken(verdict, then));
            boolean isMore = false;
            for (Change other : all) {
                isMore |= other.before() != null
                        && inTheWay.contains(other.visit().id())
                        && undone.add(other);
            }
            if (!isMore) {
                return null;
            }
        }
        return null;
    }

    /** The hard rules that one change more would break if it were undone alone; empty if it would only cost more. */
    List<Match> against(Roster now, Change change) {
        return broken(referee.judge(now), referee.judge(PutBack.of(now, List.of(change))));
    }

    /** By how much the roster would be worth less without a change. */
    Score worth(Roster now, Change change) {
        return referee.judge(now)
                .score()
                .minus(referee.judge(PutBack.of(now, List.of(change))).score());
    }

    private static List<Match> broken(Verdict before, Verdict after) {
        List<Match> broken = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            if (rule.level() == Level.HARD) {
                Set<Match> known = new HashSet<>(before.matches(rule));
                after.matches(rule).stream()
                        .filter(match -> !known.contains(match))
                        .forEach(broken::add);
            }
        }
        return broken;
    }

    private static Set<String> visits(List<Match> matches) {
        Set<String> visits = new HashSet<>();
        matches.forEach(match -> visits.addAll(match.where().visits()));
        return visits;
    }
}
