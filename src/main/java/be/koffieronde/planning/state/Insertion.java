package be.koffieronde.planning.state;

import static be.koffieronde.planning.data.Job.NEVER;
import static be.koffieronde.planning.state.Sketch.IMPOSSIBLE;

import be.koffieronde.planning.data.Agreement;
import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.ProblemData;
import be.koffieronde.planning.data.Series;
import be.koffieronde.planning.data.Shift;
import be.koffieronde.planning.data.Shift.ContractWeek;
import be.koffieronde.planning.rounds.Faces;
import be.koffieronde.planning.rounds.FixedSlots;
import be.koffieronde.planning.rounds.SlotCounts;
import be.koffieronde.planning.rounds.Tally;
import be.koffieronde.planning.rounds.WeekTally;
import java.util.Objects;

/** Finds where in a round of a {@link Sketch} one more visit costs least. */
public final class Insertion {

    /** How often a visit is held back for the sake of others before its place is given up. */
    private static final int MOST_HOLDS = 3;

    /** How many slots of its series a visit is tried in. */
    private static final int MOST_SLOTS = 6;

    private final Sketch sketch;
    private final ProblemData data;
    private final Bookings bookings;
    private final Trial trial = new Trial();
    private final InsertionLowerBound detour;
    private final WeekTally week = new WeekTally();

    private int position;
    private int hold;
    private int triedHold;
    private int start;
    private int triedStart;
    private final int[] slotsTried = new int[MOST_SLOTS];

    Insertion(Sketch sketch, Bookings bookings) {
        this.sketch = sketch;
        this.bookings = bookings;
        data = sketch.data();
        detour = new InsertionLowerBound(data.points());
    }

    /** The place found last, counted from 0. */
    public int position() {
        return position;
    }

    /** The minute at which the visit starts at the place found last. */
    public int start() {
        return start;
    }

    /** The hold that the visit needs at the place found last, 0 for none. */
    public int hold() {
        return hold;
    }

    /**
     * Soft points it costs to put a job where it costs least in a round, {@link Sketch#IMPOSSIBLE} if it fits nowhere or costs
     * no less than the bound. Where that is, {@link #position} and {@link #hold} then say.
     */
    public long cost(Job job, SketchRound round, long bound) {
        Shift shift = round.shift;
        if (job.windows()[shift.day()].length == 0) {
            return IMPOSSIBLE;
        }
        int first = job.windows()[shift.day()][0] + job.minutes();
        int last = lastStart(job, shift.day());
        long best = bound;
        boolean found = false;
        boolean isEntered = false;
        for (int position = 0; position <= round.size; position++) {
            if (position > 0 && round.slack.earliestEnd[position - 1] > last) {
                break;
            }
            if (position < round.size && round.slack.latestStart[position] < first) {
                continue;
            }
            if (!isEntered) {
                detour.enter(job, round, sketch.week(shift.contract()));
                isEntered = true;
            }
            if (detour.atLeast(position) < best && hasRoom(job, round, position)) {
                long cost = costAt(job, round, position);
                if (cost < best) {
                    best = cost;
                    found = true;
                    this.position = position;
                    hold = triedHold;
                    start = triedStart;
                }
            }
        }
        return found ? best : IMPOSSIBLE;
    }

    private static int lastStart(Job job, int day) {
        int last = 0;
        int[] starts = job.windows()[day];
        for (int w = 1; w < starts.length; w += 2) {
            last = Math.max(last, starts[w]);
        }
        return last;
    }

    private static boolean hasRoom(Job job, SketchRound round, int position) {
        int start = job.earliest(round.shift, round.slack.ready(round, position, job));
        return start != NEVER && start <= round.slack.due(round, position, job);
    }

    private long costAt(Job job, SketchRound round, int position) {
        long cost = costByItself(job, round, position);
        if (cost == IMPOSSIBLE) {
            return cost;
        }
        Agreement agreement = job.agreement();
        if (agreement != null && agreement.changed(round.shift) == 0) {
            cost = costHeldToo(job, round, position, agreement.start(), cost);
        }
        FixedSlots slots = sketch.slots();
        return slots == null || job.series() == null
                ? cost
                : costInSlots(job, slots.of(job.series()), round, position, cost);
    }

    /** The least of a cost, as tried last, and what it costs to hold the visit until a minute. */
    private long costHeldToo(Job job, SketchRound round, int position, int minute, long cost) {
        int hold = triedHold;
        int start = triedStart;
        long held = start == minute ? IMPOSSIBLE : costHeld(job, round, position, minute);
        if (held < cost) {
            return held;
        }
        triedHold = hold;
        triedStart = start;
        return cost;
    }

    /** The same, also held for the slots that others of its series have. */
    private long costInSlots(Job job, SlotCounts slots, SketchRound round, int position, long cost) {
        long best = cost;
        int count = slotsOn(round.shift.day(), job, slots);
        for (int s = 0; s < count; s++) {
            best = costHeldToo(job, round, position, slotsTried[s], best);
        }
        return best;
    }

    private int slotsOn(int day, Job job, SlotCounts slots) {
        Series series = Objects.requireNonNull(job.series());
        int count = 0;
        for (int rank = 0; rank < slots.size() && count < MOST_SLOTS; rank++) {
            int slot = slots.slot(rank);
            if (series.isOn(day, slot) && job.fits(day, Series.start(slot))) {
                slotsTried[count++] = Series.start(slot);
            }
        }
        return count;
    }

    private long costByItself(Job job, SketchRound round, int position) {
        long cost = costHeld(job, round, position, 0);
        int hold = triedHold;
        int start = triedStart;
        if (cost < IMPOSSIBLE && job.preferred() != null) {
            int better = nextPreferred(job, round.shift.day(), trial.start(position));
            long preferredCost = better == NEVER ? IMPOSSIBLE : costHeld(job, round, position, better);
            if (preferredCost < cost) {
                return preferredCost;
            }
        }
        triedHold = hold;
        triedStart = start;
        return cost;
    }

    /** The next preferred start after a start that is not preferred, {@link Job#NEVER} if there is none. */
    private static int nextPreferred(Job job, int day, int start) {
        int[][] preferred = job.preferred();
        if (preferred == null || job.isPreferred(day, start)) {
            return NEVER;
        }
        int[] starts = preferred[day];
        int next = NEVER;
        for (int w = 0; w < starts.length; w += 2) {
            if (starts[w] > start) {
                next = Math.min(next, starts[w]);
            }
        }
        return next;
    }

    private long costHeld(Job job, SketchRound round, int position, int hold) {
        trial.set(round, position, job);
        triedHold = hold;
        for (int attempt = 0; attempt <= MOST_HOLDS; attempt++) {
            trial.holds[position] = triedHold;
            if (!trial.isLegal(round.shift)) {
                return IMPOSSIBLE;
            }
            triedStart = trial.start(position);
            int until = bookings.takenUntil(job, round.shift, triedStart);
            if (until == 0) {
                return othersAreFree(round, position) ? costOfTrial(job, round) : IMPOSSIBLE;
            }
            triedHold = until;
        }
        return IMPOSSIBLE;
    }

    /** Whether a job can be in a round at a position and start at just that minute. */
    public boolean fitsAt(Job job, SketchRound round, int position, int start) {
        return job.fits(round.shift.day(), start)
                && costHeld(job, round, position, start) < IMPOSSIBLE
                && trial.start(position) == start;
    }

    private boolean othersAreFree(SketchRound round, int position) {
        for (int k = 0; k < trial.size; k++) {
            if (k != position
                    && trial.start(k) != round.starts[k < position ? k : k - 1]
                    && bookings.takenUntil(trial.jobs[k], round.shift, trial.start(k)) > 0) {
                return false;
            }
        }
        return true;
    }

    private long costOfTrial(Job job, SketchRound round) {
        Tally tally = trial.count(round.shift);
        ContractWeek contract = round.shift.contract();
        WeekTally before = sketch.week(contract);
        week.set(before).minus(round.share).plus(tally.share());
        if (week.worked > before.worked && week.worked > contract.minutes()) {
            return IMPOSSIBLE;
        }
        FixedSlots slots = sketch.slots();
        Faces faces = sketch.faces();
        return tally.soft(data.points())
                - round.soft
                + (faces == null ? 0 : faces.changeBy(job, round.shift))
                + (slots == null ? 0 : trial.slotChange(slots, round.shift.day()))
                + week.soft(data.points(), contract)
                - before.soft(data.points(), contract);
    }
}
