package be.koffieronde.planning.fit;

import be.koffieronde.planning.data.Beginning;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.problem.time.Times;
import be.koffieronde.problem.time.Window;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;

/**
 * What is still to come. What began before stays where it is, and nothing is put there.
 *
 * @param away by day, when the visit that a place is looked for must not be
 */
record Coming(Beginning from, IntFunction<List<Window>> away) {

    static final Coming ALL = of(Beginning.OF_ALL);

    static Coming of(Times times, Calendar calendar) {
        IntFunction<List<Window>> away = day -> times.away().apply(calendar.date(day));
        return times.from() == null
                ? new Coming(Beginning.OF_ALL, away)
                : new Coming(Beginning.at(times.from(), calendar), away);
    }

    static Coming of(Beginning from) {
        return new Coming(from, day -> List.of());
    }

    boolean has(int other, int start) {
        return from.has(other, start);
    }

    /** The first minute of a day that is; past the last of the day if none is. */
    int first(int other) {
        return from.first(other);
    }

    /** The minutes of a day at which a visit of so many minutes may start. */
    BitSet starts(int other, int minutes) {
        BitSet starts = new BitSet();
        starts.set(first(other), Clock.DAY);
        away.apply(other).forEach(gone -> starts.clear(Math.max(0, gone.from() - minutes + 1), gone.to()));
        return starts;
    }
}
