package be.koffieronde.problem.time;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Windows per weekday; a weekday without an entry has none. */
public record WeekWindows(Map<DayOfWeek, List<Window>> days) {

    public static final WeekWindows NONE = new WeekWindows(Map.of());

    public WeekWindows {
        Map<DayOfWeek, List<Window>> copy = new EnumMap<>(DayOfWeek.class);
        days.forEach((day, windows) -> copy.put(day, List.copyOf(windows)));
        days = Collections.unmodifiableMap(copy);
    }

    /** The windows of a weekday as the file lists them; empty if it has none. */
    public List<Window> on(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }

    public boolean isEmpty() {
        return days.values().stream().allMatch(List::isEmpty);
    }
}
