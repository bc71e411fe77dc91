package be.koffieronde.report.week;

import be.koffieronde.problem.Supporter;
import be.koffieronde.report.week.Entry.Stop;
import java.time.LocalDate;
import java.util.List;

/**
 * Who comes in a week.
 *
 * @param week from 1
 * @param calls by date and start
 */
public record SchoolWeek(int week, List<Call> calls) {

    public SchoolWeek {
        calls = List.copyOf(calls);
    }

    /** Somebody who comes for something. */
    public record Call(LocalDate date, Supporter supporter, Stop stop) {}
}
