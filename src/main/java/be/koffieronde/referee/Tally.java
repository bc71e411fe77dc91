package be.koffieronde.referee;

import be.koffieronde.language.Message;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Score;
import be.koffieronde.problem.Weights;
import be.koffieronde.referee.Match.Where;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Adds up what the rulings find. */
final class Tally {

    private final Map<Rule, Long> totals = new EnumMap<>(Rule.class);
    private final List<Match> matches = new ArrayList<>();

    Tally() {
        for (Rule rule : Rule.values()) {
            totals.put(rule, 0L);
        }
    }

    /**
     * Counts an amount in the rule's unit; 0 or less is no match.
     *
     * @param where asked for only if there is a match
     * @param message asked for only when somebody reads the match
     */
    void add(Rule rule, long amount, Supplier<Where> where, Supplier<Message> message) {
        if (amount > 0) {
            totals.merge(rule, amount, Long::sum);
            matches.add(new Match(rule, amount, where.get(), message));
        }
    }

    Verdict verdict(Weights weights) {
        Score score = Score.ZERO;
        for (Rule rule : Rule.values()) {
            score = score.minus(Score.of(rule.level(), totals.getOrDefault(rule, 0L) * weights.points(rule)));
        }
        return new Verdict(score, totals, matches);
    }
}
