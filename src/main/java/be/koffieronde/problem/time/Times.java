package be.koffieronde.problem.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which times count when a place is looked for.
 *
 * @param dates of the visit
 * @param from from when on it may begin, and others may be moved; null: at all times
 * @param away when on a date it must not be
 */
public record Times(Predicate<LocalDate> dates, @Nullable LocalDateTime from, Function<LocalDate, List<Window>> away) {

    public static final Times ALL = new Times(date -> true, null, date -> List.of());

    /** From a moment on; null: at all times. */
    public static Times since(@Nullable LocalDateTime from) {
        return new Times(ALL.dates, from, ALL.away);
    }
}
