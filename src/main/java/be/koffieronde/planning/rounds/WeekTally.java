package be.koffieronde.planning.rounds;

import be.koffieronde.planning.data.ProblemData.Points;
import be.koffieronde.planning.data.Shift.ContractWeek;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Rule.Level;
import java.util.List;

/**
 * What the rounds of one supporter's week add up to, and what that amounts to by the rules that count weeks. One round's share
 * in its week is told in the same way. A rule on something else that adds up over rounds needs a sum for it here.
 */
public final class WeekTally {

    /** The rules that count weeks. */
    public static final List<Rule> RULES = List.of(Rule.OVER_WEEKLY_HOURS, Rule.UNEVEN_WORKLOAD);

    private static final Rule[] SOFT =
            RULES.stream().filter(rule -> rule.level() == Level.SOFT).toArray(Rule[]::new);

    /** Minutes worked. */
    public int worked;

    public WeekTally set(WeekTally other) {
        worked = other.worked;
        return this;
    }

    public WeekTally plus(WeekTally other) {
        worked += other.worked;
        return this;
    }

    public WeekTally minus(WeekTally other) {
        worked -= other.worked;
        return this;
    }

    public WeekTally copy() {
        return new WeekTally().set(this);
    }

    /** What a week that comes to these sums amounts to by one of the {@link #RULES}. */
    public long amount(Rule rule, ContractWeek week) {
        return switch (rule) {
            case OVER_WEEKLY_HOURS -> Math.max(0, worked - week.minutes());
            case UNEVEN_WORKLOAD -> week.minutes() == 0 ? 0 : (long) worked * worked / week.minutes();
            default -> throw new IllegalArgumentException(rule.title() + " does not count weeks.");
        };
    }

    /** Soft points of the week, those of its rounds aside. */
    public long soft(Points points, ContractWeek week) {
        long soft = 0;
        for (Rule rule : SOFT) {
            soft += points.of(rule) * amount(rule, week);
        }
        return soft;
    }
}
