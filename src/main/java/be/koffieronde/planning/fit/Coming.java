package be.koffieronde.planning.fit;

import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.problem.time.Times;
import be.koffieronde.problem.time.Window;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;

/**
 * What is still to come. What began before stays where it is, and nothing is put there.
 *
 * @param day of the horizon that it begins on; less than 0 if it began before
 * @param minute of that day, after midnight
 * @param away by day, when the visit that a place is looked for must not be
 */
record Coming(int day, int minute, IntFunction<List<Window>> away) {

    static final Coming ALL = new Coming(-1, 0, day -> List.of());

    static Coming of(Times times, Calendar calendar) {
        IntFunction<List<Window>> away = day -> times.away().apply(calendar.date(day));
        return times.from() == null
                ? new Coming(-1, 0, away)
                : new Coming(
                        (int) ChronoUnit.DAYS.between(
                                calendar.firstDay(), times.from().toLocalDate()),
                        times.from().getHour() * 60 + times.from().getMinute(),
                        away);
    }

    boolean has(int other, int start) {
        return start >= first(other);
    }

    /** The first minute of a day that is; past the last of the day if none is. */
    int first(int other) {
        if (other == day) {
            return minute;
        }
        return other > day ? 0 : Clock.DAY;
    }

    /** The minutes of a day at which a visit of so many minutes may start. */
    BitSet starts(int other, int minutes) {
        BitSet starts = new BitSet();
        starts.set(first(other), Clock.DAY);
        away.apply(other).forEach(gone -> starts.clear(Math.max(0, gone.from() - minutes + 1), gone.to()));
        return starts;
    }
}
