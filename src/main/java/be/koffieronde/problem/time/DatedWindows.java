package be.koffieronde.problem.time;

import java.util.List;

/** Windows per day of the horizon: element {@code d} holds those of day {@code d}, by start. */
public record DatedWindows(List<List<Window>> days) {

    public DatedWindows {
        days = List.copyOf(days);
    }

    /** The windows of one day; empty if there are none. */
    public List<Window> on(int day) {
        return days.get(day);
    }

    /** Whether some window is at least so long. */
    public boolean hasRoomFor(int minutes) {
        return days.stream().flatMap(List::stream).anyMatch(window -> window.minutes() >= minutes);
    }
}
