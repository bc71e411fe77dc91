package be.koffieronde.planning.fit;

import be.koffieronde.planning.rounds.Tally;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Rule.Level;
import be.koffieronde.problem.Score;
import be.koffieronde.problem.Weights;
import java.util.Arrays;

/**
 * What a change does by every rule, in the contract's units: more than 0 where it breaks or costs more than before, less than
 * 0 where less. Mutable, used again and again.
 */
final class RuleAmounts {

    private static final Rule[] RULES = Rule.values();

    private final long[] points = new long[RULES.length];
    private final long[] amounts = new long[RULES.length];

    RuleAmounts(Weights weights) {
        for (Rule rule : RULES) {
            points[rule.ordinal()] = weights.points(rule);
        }
    }

    void clear() {
        Arrays.fill(amounts, 0);
    }

    void add(Rule rule, long amount) {
        amounts[rule.ordinal()] += amount;
    }

    /** One round takes the place of another. What counts per week or between rounds is not looked at. */
    void replace(Tally before, Tally after) {
        add(Rule.UNQUALIFIED_SUPPORTER, after.unqualified - before.unqualified);
        add(Rule.OUTSIDE_WINDOW, after.outsideWindow - before.outsideWindow);
        add(Rule.OUTSIDE_WORKING_HOURS, after.outsideHours - before.outsideHours);
        add(Rule.LATE_ARRIVAL, after.late - before.late);
        add(Rule.WRONG_SUPPORTER, after.wrongSupporter - before.wrongSupporter);
        add(Rule.NO_LUNCH, after.lunchMissed - before.lunchMissed);
        add(Rule.TRAVEL_BETWEEN_VISITS, after.travel - before.travel);
        add(Rule.COMMUTE, after.commute - before.commute);
        add(Rule.WAITING, after.waiting - before.waiting);
        add(Rule.SUPPORTER_CHANGED, after.sessionsWithAnother - before.sessionsWithAnother);
        add(Rule.OUTSIDE_PREFERRED_TIME, after.sessionsOutsidePreferred - before.sessionsOutsidePreferred);
        add(Rule.TALK_IN_OWN_TIME, after.talksInOwnTime - before.talksInOwnTime);
    }

    /** Whether a rule has points; one that has none is no rule. */
    boolean counts(Rule rule) {
        return points[rule.ordinal()] > 0;
    }

    int amount(Rule rule) {
        return Math.toIntExact(amounts[rule.ordinal()]);
    }

    /** Whether a rule that counts is broken more than before. */
    boolean breaks(Rule rule) {
        return amounts[rule.ordinal()] > 0 && counts(rule);
    }

    /** Whether some hard rule is broken more than before, or more is lost of what counts before all soft points. */
    boolean harms() {
        for (Rule rule : RULES) {
            if (rule.level() != Level.SOFT && breaks(rule)) {
                return true;
            }
        }
        return false;
    }

    Score score() {
        long hard = 0;
        long medium = 0;
        long soft = 0;
        for (Rule rule : RULES) {
            long lost = amounts[rule.ordinal()] * points[rule.ordinal()];
            switch (rule.level()) {
                case HARD -> hard -= lost;
                case MEDIUM -> medium -= lost;
                case SOFT -> soft -= lost;
            }
        }
        return new Score(hard, medium, soft);
    }
}
