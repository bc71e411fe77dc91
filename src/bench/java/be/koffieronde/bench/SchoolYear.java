package be.koffieronde.bench;

import be.koffieronde.problem.time.Calendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The school year 2026-2027 in Flanders, from its first whole week: 36 weeks of school, and when there is none. */
final class SchoolYear {

    /** A Monday. */
    static final LocalDate FIRST_DAY = LocalDate.of(2026, 9, 7);

    private static final int WEEKS_OF_THE_YEAR = 42;

    /** Mondays of autumn, Christmas, spring and Easter weeks. */
    private static final List<LocalDate> HOLIDAYS = List.of(
            LocalDate.of(2026, 11, 2),
            LocalDate.of(2026, 12, 21),
            LocalDate.of(2026, 12, 28),
            LocalDate.of(2027, 2, 8),
            LocalDate.of(2027, 3, 29),
            LocalDate.of(2027, 4, 5));

    /** Armistice, Ascension and the day after it, Whit Monday. */
    private static final List<LocalDate> DAYS_OFF = List.of(
            LocalDate.of(2026, 11, 11), LocalDate.of(2027, 5, 6), LocalDate.of(2027, 5, 7), LocalDate.of(2027, 5, 17));

    private SchoolYear() {}

    /** One week from the first day, with all days of the year that are closed. */
    static Calendar firstWeek() {
        Set<LocalDate> closed = new TreeSet<>(DAYS_OFF);
        HOLIDAYS.forEach(
                monday -> IntStream.range(0, 5).mapToObj(monday::plusDays).forEach(closed::add));
        return new Calendar(FIRST_DAY, 1, closed);
    }

    /** How many weeks after the first one each week is that has school, in order. */
    static List<Integer> weeks() {
        return IntStream.range(0, WEEKS_OF_THE_YEAR)
                .filter(week -> !HOLIDAYS.contains(FIRST_DAY.plusWeeks(week)))
                .boxed()
                .toList();
    }
}
