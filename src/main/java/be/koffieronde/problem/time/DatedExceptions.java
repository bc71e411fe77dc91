package be.koffieronde.problem.time;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Windows that hold on some dates, in the place of those of the weekday; an empty list: none. */
public record DatedExceptions(Map<LocalDate, List<Window>> dates) {

    public static final DatedExceptions NONE = new DatedExceptions(Map.of());

    public DatedExceptions {
        Map<LocalDate, List<Window>> copy = new TreeMap<>();
        dates.forEach((date, windows) -> copy.put(date, List.copyOf(windows)));
        dates = Collections.unmodifiableMap(copy);
    }

    public boolean isEmpty() {
        return dates.isEmpty();
    }

    /** The windows that hold on a date; null if it is like any other. */
    public @Nullable List<Window> on(LocalDate date) {
        return dates.get(date);
    }

    /** The windows that hold on a date, be they those of its weekday. */
    public List<Window> on(LocalDate date, WeekWindows week) {
        return dates.getOrDefault(date, week.on(date.getDayOfWeek()));
    }

    /** These dates, and those without any window. */
    public Set<LocalDate> awayToo(Set<LocalDate> absences) {
        if (dates.isEmpty()) {
            return absences;
        }
        Set<LocalDate> away = new HashSet<>(absences);
        dates.forEach((date, windows) -> {
            if (windows.isEmpty()) {
                away.add(date);
            }
        });
        return away;
    }

    /** Those of some dates only. */
    public DatedExceptions of(Predicate<LocalDate> isMeant) {
        Map<LocalDate, List<Window>> some = new TreeMap<>(dates);
        some.keySet().removeIf(isMeant.negate());
        return new DatedExceptions(some);
    }
}
