package be.koffieronde.planning.fit;

import be.koffieronde.problem.Rule;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * The harm that one change does: how much more of each hard rule is broken, in the contract's units, and what the change
 * costs in soft points. Mutable, used again and again.
 */
final class Damage {

    private static final Rule[] RULES = Rule.values();

    private final int[] amounts = new int[RULES.length];
    private int rules;
    private int total;
    private long cost;

    void clear() {
        Arrays.fill(amounts, 0);
        rules = 0;
        total = 0;
        cost = 0;
    }

    /** Counts an amount of a hard rule; 0 or less is no harm. A rule is added once. */
    void add(Rule rule, int amount) {
        if (amount > 0) {
            amounts[rule.ordinal()] = amount;
            total += amount;
            rules++;
        }
    }

    void spend(long points) {
        cost += points;
    }

    /** Fewer rules broken first, then less of them, then cheaper. */
    boolean isLessThan(Damage other) {
        if (rules != other.rules || total != other.total) {
            return !isAtLeast(other.rules, other.total);
        }
        return cost < other.cost;
    }

    /** Whether so many rules are broken by so much in all, or more. */
    boolean isAtLeast(int otherRules, int otherTotal) {
        return rules != otherRules ? rules > otherRules : total >= otherTotal;
    }

    void copyFrom(Damage other) {
        System.arraycopy(other.amounts, 0, amounts, 0, amounts.length);
        rules = other.rules;
        total = other.total;
        cost = other.cost;
    }

    boolean breaks(Rule rule) {
        return amounts[rule.ordinal()] > 0;
    }

    long cost() {
        return cost;
    }

    /** The rules broken, with their amounts. */
    Map<Rule, Long> broken() {
        Map<Rule, Long> broken = new EnumMap<>(Rule.class);
        for (Rule rule : RULES) {
            if (amounts[rule.ordinal()] > 0) {
                broken.put(rule, (long) amounts[rule.ordinal()]);
            }
        }
        return broken;
    }
}
