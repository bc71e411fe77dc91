package be.koffieronde.report;

import be.koffieronde.problem.Supporter;
import be.koffieronde.report.Entry.Stop;
import java.time.LocalDate;
import java.util.List;

/**
 * Who comes in a week.
 *
 * @param week from 1
 * @param calls by date and start
 */
record SchoolWeek(int week, List<Call> calls) {

    SchoolWeek {
        calls = List.copyOf(calls);
    }

    /** Somebody who comes for something. */
    record Call(LocalDate date, Supporter supporter, Stop stop) {}
}
