package be.koffieronde.report;

import be.koffieronde.app.names.CalendarOwner.Kind;
import be.koffieronde.app.reasons.Reason;
import java.util.List;

/**
 * What a school, or a partner, reads.
 *
 * @param kind whether it is a school or a partner
 * @param name what people call them
 * @param weeks those in which somebody comes
 * @param leftOut what was to be there and is not planned, with the reasons
 * @param unplanned ids of the same, and of what nobody could hold
 */
record SchoolBook(Kind kind, String name, List<SchoolWeek> weeks, List<Reason> leftOut, List<String> unplanned) {

    SchoolBook {
        weeks = List.copyOf(weeks);
        leftOut = List.copyOf(leftOut);
        unplanned = List.copyOf(unplanned);
    }
}
