package be.koffieronde.roster;

import java.time.LocalDate;

/**
 * Where people have been told that a visit will be.
 *
 * @param id of the visit, which the problem may no longer have
 * @param supporter id; they may have left since
 * @param start minutes after midnight
 */
public record Agreed(String id, String supporter, LocalDate date, int start) {

    /** What a planned visit counts that is not as agreed, in the unit of the rule on that: with somebody else. */
    public static final int ANOTHER_SUPPORTER = 4;

    /** The same on another date, with the same supporter. */
    public static final int ANOTHER_DATE = 2;

    /** The same at another time of the date. */
    public static final int ANOTHER_START = 1;

    /** What a talk counts that is left out. */
    public static final int NO_TALK = 2;

    /** What it counts to have the visit there. */
    public int changed(String who, LocalDate when, int minute) {
        if (!who.equals(supporter)) {
            return ANOTHER_SUPPORTER;
        }
        if (!when.equals(date)) {
            return ANOTHER_DATE;
        }
        return minute == start ? 0 : ANOTHER_START;
    }
}
