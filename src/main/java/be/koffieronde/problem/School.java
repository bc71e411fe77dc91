package be.koffieronde.problem;

import be.koffieronde.problem.time.DatedExceptions;
import be.koffieronde.problem.time.WeekWindows;
import be.koffieronde.problem.time.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A school.
 *
 * @param open when anything may happen there; null means at any time
 * @param lessons its bell times
 * @param on when it is open on some dates, in the place of {@code open}
 */
public record School(
        String id,
        String name,
        String location,
        @Nullable WeekWindows open,
        WeekWindows lessons,
        Set<LocalDate> closedDays,
        DatedExceptions on) {

    public School {
        closedDays = Set.copyOf(closedDays);
    }

    /** When it is open on a date; null: at any time. */
    public @Nullable List<Window> open(LocalDate date) {
        if (closedDays.contains(date)) {
            return List.of();
        }
        return open == null ? on.on(date) : on.on(date, open);
    }

    /** Dates on which it is closed all day. */
    public Set<LocalDate> shut() {
        return on.awayToo(closedDays);
    }

    /** The same on other dates not as usual. */
    public School withDates(Set<LocalDate> closed, DatedExceptions others) {
        return new School(id, name, location, open, lessons, closed, others);
    }

    School withoutClosedDays() {
        return new School(id, name, location, open, lessons, Set.of(), DatedExceptions.NONE);
    }
}
