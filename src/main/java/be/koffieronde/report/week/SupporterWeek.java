package be.koffieronde.report.week;

import be.koffieronde.problem.Supporter;
import java.util.List;

/**
 * A supporter's week.
 *
 * @param week from 1
 * @param days Monday to Friday, and a day of the weekend on which anybody works
 */
public record SupporterWeek(Supporter supporter, int week, List<DayPlan> days) {

    public SupporterWeek {
        days = List.copyOf(days);
    }
}
