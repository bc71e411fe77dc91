package be.koffieronde.generate.bells;

import be.koffieronde.generate.land.Point;
import be.koffieronde.problem.time.Window;
import java.time.DayOfWeek;

/** A stretch of a weekday at a place. */
public record Slot(DayOfWeek day, Window window, Point point) {

    public boolean covers(Slot other) {
        return day == other.day && window.contains(other.window.from(), other.window.to());
    }

    public boolean isMorning() {
        return window.from() < BellTimes.MIDDAY;
    }
}
