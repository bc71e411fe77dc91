package be.koffieronde.report;

import be.koffieronde.app.Reason;
import java.util.List;

/**
 * What a school, or a partner, reads.
 *
 * @param name what people call them
 * @param weeks those in which somebody comes
 * @param leftOut what was to be there and is not planned, with the reasons
 */
record SchoolBook(String name, List<SchoolWeek> weeks, List<Reason> leftOut) {

    SchoolBook {
        weeks = List.copyOf(weeks);
        leftOut = List.copyOf(leftOut);
    }
}
