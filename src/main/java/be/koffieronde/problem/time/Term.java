package be.koffieronde.problem.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * In which weeks something comes back.
 *
 * @param from first date; null: it has always been there
 * @param until last date; null: it does not end
 * @param everyWeeks once in so many weeks, counted from the week of {@code from}, else from the first week of a
 *     calendar
 */
public record Term(@Nullable LocalDate from, @Nullable LocalDate until, int everyWeeks) {

    public static final Term ALWAYS = new Term(null, null, 1);

    /** Whether it ends before it begins. */
    public boolean isNever() {
        return from != null && until != null && until.isBefore(from);
    }

    public boolean includes(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (until == null || !date.isAfter(until));
    }

    /** Whether it is there in a week of a calendar, if only on one of its days. */
    public boolean isIn(int week, Calendar calendar) {
        return isCounted(week, calendar) && daysIn(week, calendar) > 0;
    }

    private boolean isCounted(int week, Calendar calendar) {
        if (everyWeeks == 1) {
            return true;
        }
        LocalDate start = from == null ? calendar.firstDay() : from;
        LocalDate monday = start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return ChronoUnit.WEEKS.between(monday, calendar.monday(week)) % everyWeeks == 0;
    }

    /** Whether it is there in some week of a calendar. */
    public boolean isIn(Calendar calendar) {
        return IntStream.rangeClosed(1, calendar.weeks()).anyMatch(week -> isIn(week, calendar));
    }

    /** Whether it begins or ends in the middle of a week. */
    public boolean cuts(int week, Calendar calendar) {
        return daysIn(week, calendar) % 7 > 0;
    }

    private long daysIn(int week, Calendar calendar) {
        if (from == null && until == null) {
            return 7;
        }
        LocalDate monday = calendar.monday(week);
        LocalDate sunday = monday.plusDays(6);
        LocalDate first = from == null || from.isBefore(monday) ? monday : from;
        LocalDate last = until == null || until.isAfter(sunday) ? sunday : until;
        return Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
    }

    /** The same, with its weeks counted from a date if it does not say from when. */
    public Term countedFrom(LocalDate date) {
        return from == null && everyWeeks > 1 ? new Term(date, until, everyWeeks) : this;
    }
}
