package be.koffieronde.generate.bells;

import be.koffieronde.problem.time.WeekWindows;
import be.koffieronde.problem.time.Window;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Windows of a week while they are being collected. */
public final class Agenda {

    private final Map<DayOfWeek, List<Window>> days = new EnumMap<>(DayOfWeek.class);

    /** Adds a window unless it is there. */
    public void add(DayOfWeek day, Window window) {
        List<Window> windows = days.computeIfAbsent(day, key -> new ArrayList<>());
        if (!windows.contains(window)) {
            windows.add(window);
        }
    }

    public void addAll(DayOfWeek day, Collection<Window> windows) {
        windows.forEach(window -> add(day, window));
    }

    List<Window> on(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }

    public boolean overlaps(Slot slot) {
        return on(slot.day()).stream()
                .anyMatch(window -> window.intersect(slot.window()).isPresent());
    }

    public WeekWindows windows() {
        Map<DayOfWeek, List<Window>> sorted = new EnumMap<>(DayOfWeek.class);
        days.forEach((day, windows) ->
                sorted.put(day, windows.stream().sorted(Window.BY_START).toList()));
        return new WeekWindows(sorted);
    }
}
