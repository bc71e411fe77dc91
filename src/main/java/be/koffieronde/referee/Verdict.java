package be.koffieronde.referee;

import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Score;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the referee makes of a roster.
 *
 * @param totals every rule, in the contract's order, with its total in the contract's unit, before points
 * @param matches what the totals consist of: per rule, the amounts add up to its total
 */
public record Verdict(Score score, Map<Rule, Long> totals, List<Match> matches) {

    public Verdict {
        totals = Collections.unmodifiableMap(new EnumMap<>(totals));
        matches = List.copyOf(matches);
    }

    /** The total of one rule in the contract's unit, before points. */
    public long total(Rule rule) {
        return totals.getOrDefault(rule, 0L);
    }

    /** The matches of one rule, in the order found. */
    public List<Match> matches(Rule rule) {
        return matches.stream().filter(match -> match.rule() == rule).toList();
    }
}
