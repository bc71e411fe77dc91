package be.koffieronde.problem;

import be.koffieronde.problem.time.WeekWindows;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A school.
 *
 * @param open when anything may happen there; null means at any time
 * @param lessons its bell times
 */
public record School(
        String id,
        String name,
        String location,
        @Nullable WeekWindows open,
        WeekWindows lessons,
        Set<LocalDate> closedDays) {

    public School {
        closedDays = Set.copyOf(closedDays);
    }

    School withoutClosedDays() {
        return new School(id, name, location, open, lessons, Set.of());
    }
}
