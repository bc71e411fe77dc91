package be.koffieronde.planning.rounds;

import static be.koffieronde.planning.data.Job.NEVER;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.Shift;
import be.koffieronde.planning.data.Shift.LunchRule;

/**
 * Gives the visits of a round, in their order, their start times. This is the one place where time is decided:
 *
 * <ol>
 *   <li>A visit starts at the earliest minute its windows, the supporter's hours, the previous visit and the drive allow,
 *       and not before the minute it is held until, if it is held.
 *   <li>If the day starts before the lunch window and would end after it, lunch is eaten in the gap, and on the side of the
 *       drive, that lets the visits after it start earliest: before leaving, or after arriving. If no gap has room for it, the
 *       day starts just after the lunch window has begun, and owes none.
 *   <li>Then the first visit starts as late as it can without delaying the last, to shorten waiting, and even after the lunch
 *       window has begun if that is shorter; preferred and agreed times are kept. Not if it is held: its time was chosen on purpose.
 *   <li>A visit for which no allowed start is left starts at its last allowed one of the day, too late to be reached, or, if
 *       the day has none, at once and outside its windows. Such rounds break hard rules; only searches that try single
 *       visits meet them.
 * </ol>
 *
 * <p>{@link EarliestStarts} are exact for the end of the day.
 *
 * <p>An instance is a workbench that is used again and again; it is not safe for several threads.
 */
public final class Timekeeper {

    private final EarliestStarts early = new EarliestStarts();
    private final int[] before;
    private final int[] heldFirst;

    private final int[] starts;

    private Job[] jobs = new Job[0];
    private int size;
    private int[] holds = new int[0];
    private EarliestStarts known = early;
    private int same;
    private Shift shift = Shift.NONE;
    private boolean lunchDue;
    private boolean isStuck;
    private int latestWithLunch;
    private int latestWithoutLunch;

    /** A workbench for rounds of at most {@code most} visits. */
    public Timekeeper(int most) {
        before = new int[most];
        heldFirst = new int[most];
        starts = new int[most];
    }

    /** Start of each visit, in the order given, after {@link #time}; overwritten by the next. */
    public int[] starts() {
        return starts;
    }

    /**
     * Decides the starts of a round.
     *
     * @param jobs the visits in order; only the first {@code size} count
     * @param holds minute before which the visit at the same place must not start, 0 if it is not held
     * @return whether every visit starts where it is allowed, nobody is late, and lunch is eaten where it is due
     */
    public boolean time(Shift shift, Job[] jobs, int size, int[] holds) {
        boolean isLegal = timeIfLegal(shift, jobs, size, holds);
        if (isStuck) {
            breakRules();
        }
        return isLegal;
    }

    /** The same for who needs no starts where rules are broken. */
    public boolean timeIfLegal(Shift shift, Job[] jobs, int size, int[] holds) {
        return timeIfLegal(shift, jobs, size, holds, early, 0);
    }

    /**
     * The same for a round of which the first visits are those of another one.
     *
     * @param known what is known of that one
     * @param same how many those are
     */
    public boolean timeIfLegal(Shift shift, Job[] jobs, int size, int[] holds, EarliestStarts known, int same) {
        this.known = known;
        this.same = same;
        early.takeOver(known, shift, jobs, holds, same);
        this.shift = shift;
        this.jobs = jobs;
        this.size = size;
        this.holds = holds;
        isStuck = false;
        if (size == 0) {
            return true;
        }
        boolean isHeld = holds[0] > 0;
        if (!forward() && !(lunchDue && startsAfterLunch())) {
            return false;
        }
        if (size > 1 && !isHeld && mayStartLater()) {
            startLater();
        }
        return true;
    }

    /** The way out for a day without room for lunch: it starts when the lunch window has begun, and owes none. */
    private boolean startsAfterLunch() {
        System.arraycopy(starts, 0, before, 0, size);
        holdFirst(Math.max(holds[0], shift.lunch().from() + 1));
        if (forward()) {
            return true;
        }
        isStuck = false;
        System.arraycopy(before, 0, starts, 0, size);
        return false;
    }

    private void holdFirst(int minute) {
        System.arraycopy(holds, 0, heldFirst, 0, size);
        heldFirst[0] = minute;
        holds = heldFirst;
        same = 0;
        early.forget();
    }

    /** Earliest starts; false if there is no way: stuck if there is none even without lunch, else with starts that lack it. */
    private boolean forward() {
        isStuck = !early.find(shift, jobs, holds, size);
        if (isStuck) {
            lunchDue = false;
            return false;
        }
        int last = size - 1;
        lunchDue = shift.lunch().isDue(early.withoutLunch(0), early.withoutLunch(last) + jobs[last].minutes());
        if (lunchDue && same > 0) {
            early.takeOverAfterLunch(known, shift, jobs, holds, same);
        }
        if (lunchDue) {
            early.findAfterLunch(shift, jobs, holds, size);
        }
        boolean hasEaten = lunchDue && early.afterLunch(last) < NEVER;
        boolean isFine = hasEaten || !lunchDue;
        for (int k = last; k >= 0; k--) {
            starts[k] = hasEaten ? early.afterLunch(k) : early.withoutLunch(k);
            hasEaten &= !early.ateBefore(k);
        }
        return isFine;
    }

    private int driveAfter(int k) {
        return k + 1 < size ? shift.drive(jobs[k].location(), jobs[k + 1].location()) : 0;
    }

    private boolean mayStartLater() {
        int busy = 0;
        for (int k = 0; k < size; k++) {
            busy += jobs[k].minutes() + driveAfter(k);
        }
        int span = starts[size - 1] + jobs[size - 1].minutes() - starts[0];
        return span > busy + (lunchDue ? shift.lunch().minutes() : 0);
    }

    /**
     * Starts the first visit as late as the start of the last one allows, keeping lunch and preferences; after the lunch
     * window has begun, when none is due any more, if there is less waiting so.
     */
    private void startLater() {
        findLatestFirstStarts();
        if (!lunchDue) {
            startAt(latestWithoutLunch);
            return;
        }
        LunchRule lunch = shift.lunch();
        int first = jobs[0].latest(shift, Math.min(latestWithLunch, lunch.from()));
        boolean waitsLessWithoutLunch =
                latestWithoutLunch > lunch.from() && latestWithoutLunch - Math.max(first, starts[0]) > lunch.minutes();
        if (!waitsLessWithoutLunch || !startAt(latestWithoutLunch)) {
            startAt(first);
        }
    }

    /** Starts the first visit at a later minute and the others after it, unless the last or a preference suffers. */
    private boolean startAt(int first) {
        if (first <= starts[0]) {
            return false;
        }
        System.arraycopy(starts, 0, before, 0, size);
        holdFirst(first);
        boolean better = forward() && starts[size - 1] <= before[size - 1] && !losesPreference();
        if (!better) {
            isStuck = false;
            System.arraycopy(before, 0, starts, 0, size);
        }
        return better;
    }

    private boolean losesPreference() {
        int lost = 0;
        for (int k = 0; k < size; k++) {
            lost += kept(jobs[k], before[k]) - kept(jobs[k], starts[k]);
        }
        return lost > 0;
    }

    /** How many preferences a start keeps; what was agreed is one. */
    private int kept(Job job, int start) {
        return (job.isPreferred(shift.day(), start) ? 1 : 0)
                + (job.agreement() != null && job.agreement().isKept(shift, start) ? 1 : 0);
    }

    /**
     * Backward pass: the latest starts of the first visit that leave the last where it is, with lunch still to come, and with
     * none. A visit at a preferred time keeps to those, one at the time agreed to that.
     */
    private void findLatestFirstStarts() {
        LunchRule lunch = shift.lunch();
        latestWithoutLunch = starts[size - 1];
        latestWithLunch = -NEVER;
        for (int k = size - 2; k >= 0; k--) {
            int drive = driveAfter(k);
            int minutes = jobs[k].minutes();
            if (lunchDue) {
                int end = Math.max(latestWithLunch - drive, endBeforeLunch(lunch, latestWithoutLunch, drive));
                latestWithLunch = jobs[k].latestKeepingPreference(shift, starts[k], end - minutes);
            }
            latestWithoutLunch =
                    jobs[k].latestKeepingPreference(shift, starts[k], latestWithoutLunch - drive - minutes);
        }
    }

    /** Latest end of a visit that leaves room for lunch before the next one starts, −{@link Job#NEVER} if there is none. */
    public static int endBeforeLunch(LunchRule lunch, int nextStart, int drive) {
        int leaving = Math.min(nextStart - drive, lunch.to()) - lunch.minutes();
        int arrived = Math.min(nextStart, lunch.to()) - lunch.minutes();
        int end = -NEVER;
        if (leaving >= lunch.from()) {
            end = leaving;
        }
        return arrived >= lunch.from() ? Math.max(end, arrived - drive) : end;
    }

    private void breakRules() {
        int opening = shift.hours().length > 0 ? shift.hours()[0] : 0;
        int ready = 0;
        for (int k = 0; k < size; k++) {
            int wish = Math.max(ready, holds[k]);
            int start = jobs[k].earliest(shift, wish);
            if (start == NEVER) {
                start = jobs[k].isPinned() ? jobs[k].pin() : jobs[k].latest(shift, NEVER);
            }
            starts[k] = start == -NEVER ? Math.max(wish, opening) : start;
            ready = starts[k] + jobs[k].minutes() + driveAfter(k);
        }
    }
}
