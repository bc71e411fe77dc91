package be.koffieronde.format.calendar;

/**
 * What became of the events of a calendar file.
 *
 * @param cancelled events that stood in the file and are no longer in the roster
 */
public record CalendarChanges(int added, int changed, int unchanged, int cancelled) {

    /** Nothing has become of anything. */
    public static final CalendarChanges NONE = new CalendarChanges(0, 0, 0, 0);

    /** Of two calendars together. */
    public CalendarChanges plus(CalendarChanges other) {
        return new CalendarChanges(
                added + other.added, changed + other.changed, unchanged + other.unchanged, cancelled + other.cancelled);
    }
}
