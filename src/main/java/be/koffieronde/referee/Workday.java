package be.koffieronde.referee;

import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.time.Window;
import be.koffieronde.referee.Match.Where;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One date of one supporter, and when they work on it; an absent supporter has neither hours nor own time to give.
 *
 * @param day of the horizon, from 0
 */
record Workday(Supporter supporter, LocalDate date, int day) {

    /** At most one window. */
    List<Window> hours() {
        List<Window> exception = supporter.on().on(date);
        if (exception == null) {
            return windows(supporter.hours());
        }
        return supporter.absences().contains(date) ? List.of() : exception;
    }

    /** Working hours and own time for talks. */
    List<Window> hoursAndStays() {
        List<Window> windows = new ArrayList<>(hours());
        if (supporter.on().on(date) == null) {
            windows.addAll(windows(supporter.staysForTalks()));
        }
        return windows;
    }

    boolean isWithinHours(Planned planned) {
        return Window.anyContains(hours(), planned.start(), planned.end());
    }

    Where where() {
        return new Where(supporter.id(), date, List.of());
    }

    private List<Window> windows(Map<DayOfWeek, Window> week) {
        Window window = week.get(date.getDayOfWeek());
        return window == null || supporter.absences().contains(date) ? List.of() : List.of(window);
    }
}
