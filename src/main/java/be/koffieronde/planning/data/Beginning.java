package be.koffieronde.planning.data;

import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.problem.time.Window;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * When what may change begins: what begins before stays where it is, and nothing is put there.
 *
 * @param day of the horizon; less than 0 if it is before
 * @param minute of that day
 */
public record Beginning(int day, int minute) {

    /** Before everything. */
    public static final Beginning OF_ALL = new Beginning(0, 0);

    public static Beginning at(LocalDateTime moment, Calendar calendar) {
        return new Beginning(
                (int) ChronoUnit.DAYS.between(calendar.firstDay(), moment.toLocalDate()),
                moment.getHour() * 60 + moment.getMinute());
    }

    /** Whether what starts then may change. */
    public boolean has(int other, int start) {
        return start >= first(other);
    }

    /** The first minute of a day that may change; past the last of the day if none may. */
    public int first(int other) {
        if (other == day) {
            return minute;
        }
        return other > day ? 0 : Clock.DAY;
    }

    /** What is left of windows of a day. */
    List<Window> left(int other, List<Window> windows) {
        int first = first(other);
        return first == 0
                ? windows
                : windows.stream()
                        .filter(window -> window.to() > first)
                        .map(window -> new Window(Math.max(first, window.from()), window.to()))
                        .toList();
    }
}
