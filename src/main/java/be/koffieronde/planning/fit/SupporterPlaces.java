package be.koffieronde.planning.fit;

import be.koffieronde.planning.data.Job;
import be.koffieronde.problem.time.Calendar;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where one visit that a roster leaves out fits in the rounds of one supporter, with the workbenches that takes. */
final class SupporterPlaces {

    private final RosterState standing;
    private final Diaries diaries;
    private final Job visit;
    private final int supporter;
    private final RosterDelta delta;
    private final FreePlaces free;

    SupporterPlaces(RosterState standing, Diaries diaries, Job visit, int supporter, RosterDelta delta) {
        this.standing = standing;
        this.diaries = diaries;
        this.visit = visit;
        this.supporter = supporter;
        this.delta = delta;
        free = new FreePlaces(visit, delta);
    }

    /** Days of the weeks in which a visit has windows, or of all if it has none. */
    static int[] days(Job visit, Calendar calendar) {
        BitSet weeks = new BitSet();
        int[] all = IntStream.range(0, calendar.days()).toArray();
        IntStream.of(all).filter(day -> visit.windows()[day].length > 0).forEach(day -> weeks.set(calendar.week(day)));
        return weeks.isEmpty()
                ? all
                : IntStream.of(all)
                        .filter(day -> weeks.get(calendar.week(day)))
                        .toArray();
    }

    BitSet starts(int day) {
        return standing.isOpen(day) ? FreePlaces.starts(visit, day, delta) : new BitSet();
    }

    /** Adds how it fits with nothing else moved, and gives the starts at which it does. */
    BitSet free(int day, List<Fit> fits) {
        BitSet starts = starts(day);
        if (starts.isEmpty()) {
            return starts;
        }
        free.enter(standing.round(supporter, day));
        return collect(starts.stream().mapToObj(free::at), fits);
    }

    /** Adds how it fits at these starts with others of the round moved in time, and gives those at which it does not. */
    BitSet shifted(int day, BitSet starts, List<Fit> fits) {
        if (starts.isEmpty()) {
            return starts;
        }
        ShiftedPlaces shifted =
                new ShiftedPlaces(diaries, visit, delta, standing.data().calendar());
        shifted.enter(standing.round(supporter, day));
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
    Fit at(int day, int start) {
        BitSet wanted = new BitSet();
        wanted.set(start);
        wanted.and(starts(day));
        List<Fit> fits = new ArrayList<>();
        if (!wanted.isEmpty()) {
            free.enter(standing.round(supporter, day));
            wanted.andNot(collect(wanted.stream().mapToObj(free::at), fits));
            shifted(day, wanted, fits);
        }
        return fits.isEmpty() ? null : fits.get(0);
    }

    Hindrances hindrances() {
        return new Hindrances(standing, diaries, visit, supporter, delta);
    }
}
