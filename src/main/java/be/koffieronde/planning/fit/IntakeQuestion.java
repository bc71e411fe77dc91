package be.koffieronde.planning.fit;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.fit.Hindrance.Obstacle;
import be.koffieronde.planning.rounds.TimedRound;
import be.koffieronde.problem.time.Calendar;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One visit that a roster leaves out, with the workbenches it takes to say where a supporter could have it. */
final class IntakeQuestion {

    /** Minutes between starts for which others are moved. */
    private static final int STRIDE = 5;

    private final RosterState state;
    private final Job job;
    private final Diaries diaries;
    private final RosterDelta delta;
    private final RoundPlaces places;
    private final Hindrances hindrances;

    /** @param coming when it may be, and others may be moved */
    IntakeQuestion(RosterState state, Job job, Coming coming) {
        this.state = state;
        this.job = job;
        diaries = new Diaries(state);
        delta = new RosterDelta(state, diaries, job, coming);
        places = new RoundPlaces(state, diaries, job, delta);
        hindrances = new Hindrances(state, diaries, job, delta);
    }

    /** How it fits best on a day with nothing else moved; null if it does not. */
    @Nullable
    Fit best(int who, int day) {
        BitSet starts = starts(who, day);
        if (starts.isEmpty()) {
            return null;
        }
        List<Fit> fits = new ArrayList<>();
        places.free(state.round(who, day), starts, fits);
        return best(fits);
    }

    /** The same with so many others moved at most. */
    @Nullable
    Fit bestMoving(int who, int day, int most) {
        BitSet starts = starts(who, day);
        if (starts.isEmpty()) {
            return null;
        }
        TimedRound round = state.round(who, day);
        List<Fit> fits = new ArrayList<>();
        BitSet others = sparse(starts);
        others.andNot(places.free(round, starts, fits));
        if (most > 0 && !others.isEmpty()) {
            places.shifted(round, others, fits);
            ChangedWeek week = new ChangedWeek(state, job, who, delta);
            MovedVisits moved = new MovedVisits(job, delta, week, new Relocation(state, diaries, job, delta, week));
            RoundPlaces.collect(Stream.of(moved.in(round, others)), fits);
        }
        fits.removeIf(fit -> fit.moves().size() > most);
        return best(fits);
    }

    /** Starts that can be thought of there; none if it cannot be there whatever the time. */
    private BitSet starts(int who, int day) {
        BitSet starts = state.isOpen(day) ? starts(day) : new BitSet();
        return starts.isEmpty() || hindrances.always(state.round(who, day)).isEmpty() ? starts : new BitSet();
    }

    private BitSet starts(int day) {
        BitSet starts = places.starts(day);
        starts.and(delta.coming().starts(day, job.minutes()));
        return starts;
    }

    /** Whether it has windows on a day at times that are still to come. */
    boolean isPossible(int day) {
        int[] windows = job.windows()[day];
        return windows.length > 0 && delta.coming().has(day, windows[windows.length - 1]);
    }

    private static BitSet sparse(BitSet starts) {
        BitSet sparse = new BitSet();
        starts.stream()
                .filter(start -> start % STRIDE == 0 || !starts.get(start - 1))
                .forEach(sparse::set);
        return sparse;
    }

    private static @Nullable Fit best(List<Fit> fits) {
        Fit best = null;
        for (Fit fit : fits) {
            best = fit.isBetterThan(best) ? fit : best;
        }
        return best;
    }

    boolean fits(int who, Calendar calendar) {
        return IntStream.range(0, calendar.days()).anyMatch(day -> best(who, day) != null);
    }

    List<Obstacle> obstacles(int who, int day) {
        TimedRound round = state.round(who, day);
        List<Obstacle> always = hindrances.always(round);
        return always.isEmpty() ? hindrances.anyTime(round, starts(day)) : always;
    }
}
