package be.koffieronde.planning.rounds;

import be.koffieronde.planning.data.ProblemData.Points;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Rule.Level;
import be.koffieronde.problem.Score;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a plan comes to by every rule, in the contract's units, or what a change does: more than 0 where it breaks or costs more
 * than before, less than 0 where less. Mutable, used again and again.
 */
public final class RuleAmounts {

    private static final Rule[] RULES = Rule.values();

    /** The rules that a roster must not break. */
    public static final List<Rule> HARD =
            Stream.of(RULES).filter(rule -> rule.level() == Level.HARD).toList();

    private final Points points;
    private final long[] amounts = new long[RULES.length];

    public RuleAmounts(Points points) {
        this.points = points;
    }

    public void clear() {
        Arrays.fill(amounts, 0);
    }

    public void add(Rule rule, long amount) {
        amounts[rule.ordinal()] += amount;
    }

    /** One round takes the place of another. What counts per week or between rounds is not looked at. */
    public void replace(Tally before, Tally after) {
        for (Rule rule : Tally.RULES) {
            add(rule, after.amount(rule) - before.amount(rule));
        }
    }

    public void copyFrom(RuleAmounts other) {
        System.arraycopy(other.amounts, 0, amounts, 0, amounts.length);
    }

    /** Takes off what another change does. */
    public void minus(RuleAmounts other) {
        for (int rule = 0; rule < amounts.length; rule++) {
            amounts[rule] -= other.amounts[rule];
        }
    }

    /** Adds what another change does. */
    public void plus(RuleAmounts other) {
        for (int rule = 0; rule < amounts.length; rule++) {
            amounts[rule] += other.amounts[rule];
        }
    }

    public RuleAmounts copy() {
        RuleAmounts copy = new RuleAmounts(points);
        copy.copyFrom(this);
        return copy;
    }

    /** Points lost by each soft rule that has any to tell; less than 0 where points are won. */
    public Map<Rule, Long> softPoints() {
        Map<Rule, Long> lost = new EnumMap<>(Rule.class);
        for (Rule rule : RULES) {
            long soft = amounts[rule.ordinal()] * points.of(rule);
            if (rule.level() == Level.SOFT && soft != 0) {
                lost.put(rule, soft);
            }
        }
        return lost;
    }

    /** Whether a rule has points; one that has none is no rule. */
    public boolean counts(Rule rule) {
        return points.of(rule) > 0;
    }

    public int amount(Rule rule) {
        return Math.toIntExact(amounts[rule.ordinal()]);
    }

    /** Whether a rule that counts is broken more than before. */
    public boolean breaks(Rule rule) {
        return amounts[rule.ordinal()] > 0 && counts(rule);
    }

    /** Whether some hard rule is broken more than before, or more is lost of what counts before all soft points. */
    public boolean harms() {
        for (Rule rule : RULES) {
            if (rule.level() != Level.SOFT && breaks(rule)) {
                return true;
            }
        }
        return false;
    }

    /** The hard rules broken, with or without points, and by how much. */
    public Map<Rule, Long> broken() {
        Map<Rule, Long> broken = new EnumMap<>(Rule.class);
        for (Rule rule : HARD) {
            if (amounts[rule.ordinal()] > 0) {
                broken.put(rule, amounts[rule.ordinal()]);
            }
        }
        return broken;
    }

    /** Fewer hard rules broken first, then less of them, then cheaper. */
    public boolean isLessThan(RuleAmounts other) {
        return breaksLessThan(other) || (!other.breaksLessThan(this) && soft() < other.soft());
    }

    /** Whether fewer hard rules are broken, or as many by less, whatever that costs. */
    public boolean breaksLessThan(RuleAmounts other) {
        return !breaksAtLeast(other.rulesBroken(), other.totalBroken());
    }

    /** Whether so many hard rules are broken by so much in all, or more. */
    public boolean breaksAtLeast(int rules, long total) {
        int mine = rulesBroken();
        return mine != rules ? mine > rules : totalBroken() >= total;
    }

    private int rulesBroken() {
        int rules = 0;
        for (Rule rule : HARD) {
            rules += amounts[rule.ordinal()] > 0 ? 1 : 0;
        }
        return rules;
    }

    private long totalBroken() {
        long total = 0;
        for (Rule rule : HARD) {
            total += Math.max(0, amounts[rule.ordinal()]);
        }
        return total;
    }

    /** Soft points lost. */
    public long soft() {
        return -score().soft();
    }

    public Score score() {
        long hard = 0;
        long medium = 0;
        long soft = 0;
        for (Rule rule : RULES) {
            long lost = amounts[rule.ordinal()] * points.of(rule);
            switch (rule.level()) {
                case HARD -> hard -= lost;
                case MEDIUM -> medium -= lost;
                case SOFT -> soft -= lost;
            }
        }
        return new Score(hard, medium, soft);
    }
}
