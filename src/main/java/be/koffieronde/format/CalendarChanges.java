package be.koffieronde.format;

/**
 * What became of the events of a calendar file.
 *
 * @param cancelled events that stood in the file and are no longer in the roster
 */
public record CalendarChanges(int added, int changed, int unchanged, int cancelled) {}
