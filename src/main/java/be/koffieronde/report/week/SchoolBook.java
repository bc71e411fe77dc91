package be.koffieronde.report.week;

import be.koffieronde.app.reasons.Reason;
import be.koffieronde.privacy.Audience;
import java.util.List;

/**
 * What a school, or a partner, reads.
 *
 * @param audience whether it is a school or a partner
 * @param name what people call them
 * @param weeks those in which somebody comes
 * @param leftOut what was to be there and is not planned, with the reasons
 * @param unplanned ids of the same, and of what nobody could hold
 */
public record SchoolBook(
        Audience audience, String name, List<SchoolWeek> weeks, List<Reason> leftOut, List<String> unplanned) {

    public SchoolBook {
        weeks = List.copyOf(weeks);
        leftOut = List.copyOf(leftOut);
        unplanned = List.copyOf(unplanned);
    }
}
