package be.koffieronde.planning.search;

import static be.koffieronde.planning.state.Sketch.IMPOSSIBLE;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.ProblemData;
import be.koffieronde.planning.data.ProblemData.NeedJobs;
import be.koffieronde.planning.data.Series;
import be.koffieronde.planning.data.Shift.ContractWeek;
import be.koffieronde.planning.rounds.FixedSlots;
import be.koffieronde.planning.state.Insertion;
import be.koffieronde.planning.state.Sketch;
import be.koffieronde.planning.state.SketchRound;
import java.util.Arrays;

/**
 * Finds the days on which a supporter can take the unplanned sessions of a need at least cost: every day's cheapest place,
 * then the cheapest days far enough apart, week after week. Remembers the best supporter weighed so far.
 */
final class NeedInsertion {

    private static final int DAYS = 7;

    private final Sketch sketch;
    private final Insertion insertion;
    private final ProblemData data;
    private Placement best = new Placement();
    private Placement tried = new Placement();

    private final boolean[] taken;
    private final long[] costs = new long[DAYS];
    private final int[] positions = new int[DAYS];
    private final int[] holds = new int[DAYS];
    private final int[] starts = new int[DAYS];
    private final int[] pencilled;
    private int pencilledCount;
    private final int[] picked = new int[DAYS];
    private final int[] bestPicked = new int[DAYS];
    private final Job[] missing;
    private int missingCount;
    private int bestCount;
    private long bestCost;
    private int minDaysApart;

    NeedInsertion(Sketch sketch) {
        this.sketch = sketch;
        insertion = sketch.insertion();
        data = sketch.data();
        taken = new boolean[data.days()];
        pencilled = new int[data.days()];
        missing = new Job
                [data.needs().stream()
                        .mapToInt(need -> need.jobs().length)
                        .max()
                        .orElse(0)];
    }

    /** Forgets all supporters weighed. */
    void forget() {
        best.clear();
    }

    /** Whether some supporter weighed can take at least one session. */
    boolean hasFound() {
        return best.count > 0;
    }

    /**
     * Considers a supporter, and remembers them if they can take more sessions than the others, or as many for less.
     *
     * @param firstWeek the week, from 0, that chooses its days first; if sessions had best come back in the same slots, the
     *     others follow
     */
    void weigh(NeedJobs need, int supporter, int firstWeek) {
        tried.clear();
        minDaysApart = need.minDaysApart();
        noteTakenDays(need);
        boolean single = need.jobs().length == 1;
        int weeks = need.weeks().length;
        for (int w = 0; w < weeks; w++) {
            int week = (firstWeek + w) % weeks;
            weighWeek(need.weeks()[week], week * DAYS, supporter, single && best.count == 1 ? best.cost : IMPOSSIBLE);
        }
        rubOut(need);
        if (tried.isBetterThan(best)) {
            Placement better = tried;
            tried = best;
            best = better;
        }
    }

    /** Puts the slot of a session down, so that other weeks see it; it is not in the sketch yet. */
    private void pencil(Job session, int day, int start) {
        FixedSlots slots = sketch.slots();
        Series series = session.series();
        if (slots != null && series != null) {
            pencilled[pencilledCount] = series.slot(day, start);
            slots.of(series).add(pencilled[pencilledCount++]);
        }
    }

    private void rubOut(NeedJobs need) {
        FixedSlots slots = sketch.slots();
        Series series = data.jobs().get(need.jobs()[0]).series();
        if (slots != null && series != null) {
            while (pencilledCount > 0) {
                slots.of(series).remove(pencilled[--pencilledCount]);
            }
        }
    }

    private void noteTakenDays(NeedJobs need) {
        Arrays.fill(taken, false);
        for (int index : need.jobs()) {
            Job job = data.jobs().get(index);
            if (sketch.isPlanned(job)) {
                taken[sketch.roundOf(job).shift.day()] = true;
            }
        }
    }

    private void weighWeek(int[] sessions, int monday, int supporter, long bound) {
        missingCount = 0;
        for (int index : sessions) {
            Job job = data.jobs().get(index);
            if (!sketch.isPlanned(job) && !job.isPinned()) {
                missing[missingCount++] = job;
            }
        }
        missingCount = Math.min(missingCount, mostWithin(supporter, monday));
        if (missingCount > 0) {
            weighDays(missing[0], monday, supporter, bound);
            bestCount = 0;
            bestCost = 0;
            pick(0, 0, 0);
            keepPicked(monday, supporter);
        }
    }

    /** How many of the missing sessions fit into what the supporter's week has left, drives aside. */
    private int mostWithin(int supporter, int monday) {
        for (int day = monday; day < monday + DAYS && missingCount > 1; day++) {
            int shift = data.shift(supporter, day);
            if (shift >= 0) {
                ContractWeek week = data.shifts().get(shift).contract();
                return Math.max(1, (week.minutes() - sketch.worked(week)) / missing[0].minutes());
            }
        }
        return missingCount;
    }

    private void weighDays(Job job, int monday, int supporter, long bound) {
        long atMost = bound;
        for (int d = 0; d < DAYS; d++) {
            costs[d] = IMPOSSIBLE;
            int shift = data.shift(supporter, monday + d);
            if (shift >= 0 && isFarFromTaken(monday + d)) {
                costs[d] = insertion.cost(job, sketch.round(shift), atMost);
                positions[d] = insertion.position();
                starts[d] = insertion.start();
                holds[d] = insertion.hold();
                atMost = bound < IMPOSSIBLE ? Math.min(atMost, costs[d]) : bound;
            }
        }
    }

    private boolean isFarFromTaken(int day) {
        int from = Math.max(0, day - minDaysApart + 1);
        int to = Math.min(taken.length - 1, day + minDaysApart - 1);
        for (int d = from; d <= to; d++) {
            if (taken[d]) {
                return false;
            }
        }
        return true;
    }

    /** Tries all choices of days for the missing sessions from {@code day} on, beside {@code count} picked ones. */
    private void pick(int day, int count, long cost) {
        if (count > bestCount || (count == bestCount && cost < bestCost)) {
            bestCount = count;
            bestCost = cost;
            System.arraycopy(picked, 0, bestPicked, 0, count);
        }
        if (count == missingCount) {
            return;
        }
        for (int d = day; d < DAYS; d++) {
            if (costs[d] < IMPOSSIBLE) {
                picked[count] = d;
                pick(Math.max(d + 1, d + minDaysApart), count + 1, cost + costs[d]);
            }
        }
    }

    private void keepPicked(int monday, int supporter) {
        for (int p = 0; p < bestCount; p++) {
            int d = bestPicked[p];
            taken[monday + d] = true;
            SketchRound round = sketch.round(data.shift(supporter, monday + d));
            tried.add(missing[p], round, positions[d], holds[d]);
            pencil(missing[p], monday + d, starts[d]);
        }
        tried.cost += bestCost;
    }

    /** Plans the sessions with the best supporter weighed; later ones anew, as the week fills. */
    void take() {
        for (int k = 0; k < best.count; k++) {
            SketchRound round = best.rounds[k];
            if (k == 0) {
                sketch.insert(best.jobs[k], round, best.positions[k], best.holds[k]);
            } else if (insertion.cost(best.jobs[k], round, IMPOSSIBLE) < IMPOSSIBLE) {
                sketch.insert(best.jobs[k], round, insertion.position(), insertion.hold());
            }
        }
    }
}
