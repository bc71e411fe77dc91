package be.koffieronde.planning.fit;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.rounds.TimedRound;
import be.koffieronde.problem.time.Calendar;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where one visit that a roster leaves out fits in rounds as they stand. A workbench, used again and again. */
final class RoundPlaces {

    private final Job visit;
    private final RosterDelta delta;
    private final FreePlaces free;
    private final ShiftedPlaces shifted;

    RoundPlaces(RosterState standing, Diaries diaries, Job visit, RosterDelta delta) {
        this.visit = visit;
        this.delta = delta;
        free = new FreePlaces(visit, delta);
        shifted = new ShiftedPlaces(diaries, visit, delta, standing.data().calendar());
    }

    /** Days of the weeks in which a visit has windows, or of all if it has none. */
    static int[] days(Job visit, Calendar calendar) {
        BitSet weeks = new BitSet();
        int[] all = IntStream.range(0, calendar.days()).toArray();
        IntStream.of(all).filter(day -> visit.windows()[day].length > 0).forEach(day -> weeks.set(calendar.week(day)));
        return weeks.isEmpty()
                ? all
                : IntStream.of(all).filter(day -> weeks.get(calendar.week(day))).toArray();
    }

    /** Starts that can be thought of at all on a day. */
    BitSet starts(int day) {
        return FreePlaces.starts(visit, day, delta);
    }

    /** Adds how it fits at these starts with nothing else moved, and gives those at which it does. */
    BitSet free(TimedRound round, BitSet starts, List<Fit> fits) {
        free.enter(round);
        return collect(starts.stream().mapToObj(free::at), fits);
    }

    /** Adds how it fits at these starts with others of the round moved in time, and gives those at which it does not. */
    BitSet shifted(TimedRound round, BitSet starts, List<Fit> fits) {
        if (starts.isEmpty()) {
            return starts;
        }
        shifted.enter(round);
        BitSet others = (BitSet) starts.clone();
        others.andNot(collect(starts.stream().mapToObj(shifted::at), fits));
        return others;
    }

    static BitSet collect(Stream<@Nullable Fit> found, List<Fit> fits) {
        BitSet fitting = new BitSet();
        found.forEach(fit -> {
            if (fit != null) {
                fits.add(fit);
                fitting.set(fit.start());
            }
        });
        return fitting;
    }

    /** How it fits best at just that start with nothing else moved, or else with others moved in time; null if it does not. */
    @Nullable
    Fit at(TimedRound round, int start) {
        BitSet wanted = new BitSet();
        wanted.set(start);
        wanted.and(starts(round.shift().day()));
        List<Fit> fits = new ArrayList<>();
        wanted.andNot(free(round, wanted, fits));
        shifted(round, wanted, fits);
        return fits.isEmpty() ? null : fits.get(0);
    }
}
