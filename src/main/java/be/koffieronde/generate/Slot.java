package be.koffieronde.generate;

import be.koffieronde.problem.Window;
import java.time.DayOfWeek;

/** A stretch of a weekday at a place. */
record Slot(DayOfWeek day, Window window, Point point) {

    boolean covers(Slot other) {
        return day == other.day && window.contains(other.window.from(), other.window.to());
    }

    boolean isMorning() {
        return window.from() < BellTimes.MIDDAY;
    }
}
