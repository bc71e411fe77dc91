package be.koffieronde.app.reasons;

import be.koffieronde.planning.fit.Attempt;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Rule.Level;
import be.koffieronde.referee.Closeup.Change;
import be.koffieronde.referee.Match;
import be.koffieronde.referee.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** An attempt with the referee's verdicts on what it touches, before and after. */
record Judged(Attempt attempt, Verdict before, Verdict after) {

    Judged(Attempt attempt, Change change) {
        this(attempt, change.before(), change.after());
    }

    /** Hard rules that are broken more than before, with how much more in the contract's units. */
    Map<Rule, Long> broken() {
        Map<Rule, Long> broken = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            long more = after.total(rule) - before.total(rule);
            if (rule.level() == Level.HARD && more > 0) {
                broken.put(rule, more);
            }
        }
        return broken;
    }

    /** Whether the roster gets better. */
    boolean isBetter() {
        return after.score().compareTo(before.score()) > 0;
    }

    /** What hard rules that are broken more than before find now and did not find then, in the contract's order. */
    List<Match> newBreaches() {
        List<Match> breaches = new ArrayList<>(breaches(after));
        breaches(before).forEach(breaches::remove);
        return breaches;
    }

    private List<Match> breaches(Verdict verdict) {
        return verdict.matches().stream()
                .filter(match -> match.rule().level() == Level.HARD)
                .filter(match -> after.total(match.rule()) > before.total(match.rule()))
                .sorted(Comparator.comparing(Match::rule))
                .toList();
    }

    /** Points that leaving the visit out costs, if it is a talk. */
    long worth(int pointsOfTalkMissed) {
        return (before.total(Rule.TALK_MISSED) - after.total(Rule.TALK_MISSED)) * pointsOfTalkMissed;
    }

    /** Soft points by which the roster gets better; less than 0 if it gets worse. */
    long softGain() {
        return after.score().soft() - before.score().soft();
    }
}
