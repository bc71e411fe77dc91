package be.koffieronde.planning.fit;

import static be.koffieronde.planning.data.Job.NEVER;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.Job.Kind;
import be.koffieronde.planning.data.Shift;
import be.koffieronde.planning.rounds.TimedRound;
import be.koffieronde.planning.rounds.Timekeeper;
import be.koffieronde.problem.Clock;
import be.koffieronde.problem.Rule;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tries one visit in round after round and remembers the trial that does least {@link Damage}. In each round it is tried
 *
 * <ul>
 *   <li>with the others at their present times, at every minute at which something begins or ends to fit: windows, hours,
 *       just after and just before every visit, when its people are free, around lunch, at those of its series;
 *   <li>at every position with the visits before it as early, and those after it as late as they can be;
 *   <li>at every position where that leaves room, the round timed anew by the {@link Timekeeper}, with the others free or
 *       held where they are, and the visit held to every window, every preferred one, the hours, and whenever its people are free.
 * </ul>
 */
final class RoundTrials {

    private final Harm harm;
    private final Job job;
    private final boolean isInWindows;
    private final Timekeeper timekeeper = new Timekeeper(TimedRound.MOST_VISITS);
    private final Job[] jobs = new Job[TimedRound.MOST_VISITS];
    private final int[] starts = new int[TimedRound.MOST_VISITS];
    private final int[] holds = new int[TimedRound.MOST_VISITS];
    private final int[] early = new int[TimedRound.MOST_VISITS];
    private final int[] late = new int[TimedRound.MOST_VISITS];
    private final BitSet moments = new BitSet();

    private TimedRound round = TimedRound.NONE;
    private Shift shift = Shift.NONE;
    private int size;

    private final Damage best = new Damage();
    private @Nullable TriedRound found;

    /** @param isInWindows whether it is tried within its windows only */
    RoundTrials(RosterState standing, Job job, boolean isInWindows) {
        this.job = job;
        this.isInWindows = isInWindows;
        harm = new Harm(standing, job);
    }

    /** The least damage done so far. */
    Damage least() {
        return best;
    }

    /** The round in which it was done, null if none was tried. */
    @Nullable
    TriedRound found() {
        return found;
    }

    /**
     * A round with the visit in it.
     *
     * @param starts in the order of the jobs
     */
    record TriedRound(Shift shift, Job[] jobs, int[] starts) {}

    void tryIn(TimedRound candidate) {
        round = candidate;
        shift = candidate.shift();
        size = candidate.jobs().length;
        harm.enter(candidate);
        if (!isWorseThanBest(harm.least())) {
            tryAmongOthers();
            measureSlack();
            IntStream.rangeClosed(0, size).forEach(this::tryAt);
        }
    }

    private void tryAmongOthers() {
        moments.clear();
        addWindows();
        addHours();
        addLunch();
        addFreedoms();
        harm.slots().forEach(this::add);
        for (int k = 0; k < size; k++) {
            add(round.starts()[k] + round.jobs()[k].minutes() + driveFrom(k));
            add(round.starts()[k] - driveTo(k) - job.minutes());
        }
        moments.stream().forEach(this::placeByTime);
    }

    /** Notes a start to be tried; an appointment is at its own time or not at all. */
    private void add(int start) {
        if (0 <= start
                && start + job.minutes() <= Clock.DAY
                && (job.kind() != Kind.COMMITMENT || job.fits(shift.day(), start))) {
            moments.set(start);
        }
    }

    private void addWindows() {
        for (int start : job.windows()[shift.day()]) {
            add(start);
        }
    }

    /** First and last starts of the hours; and for a talk, those just outside that take own time instead of working hours. */
    private void addHours() {
        int[] presence = shift.presence(job.kind());
        for (int p = 0; p < presence.length; p += 2) {
            add(presence[p]);
            add(presence[p + 1] - job.minutes());
        }
        if (shift.hours().length > 0) {
            addOwnTime(shift.hours()[0] - 1);
            addOwnTime(shift.hours()[1] - job.minutes() + 1);
        }
    }

    /** Only for who stays: else every talk that the weekly hours forbid would be a minute outside the daily ones instead. */
    private void addOwnTime(int start) {
        if (job.isTalk() && job.earliest(shift, start) == start) {
            add(start);
        }
    }

    private void addLunch() {
        Shift.LunchRule lunch = shift.lunch();
        add(lunch.from() + lunch.minutes());
        add(lunch.to() - lunch.minutes() - job.minutes());
    }

    private void addFreedoms() {
        harm.bookings().forEach(booking -> {
            add(booking.end());
            add(booking.start() - job.minutes());
        });
    }

    private int driveFrom(int k) {
        return shift.drive(round.jobs()[k].location(), job.location());
    }

    private int driveTo(int k) {
        return shift.drive(job.location(), round.jobs()[k].location());
    }

    private void placeByTime(int start) {
        int position = 0;
        while (position < size && round.starts()[position] <= start) {
            position++;
        }
        arrange(position);
        System.arraycopy(round.starts(), 0, starts, 0, position);
        System.arraycopy(round.starts(), position, starts, position + 1, size - position);
        starts[position] = start;
        weigh();
    }

    private void arrange(int position) {
        System.arraycopy(round.jobs(), 0, jobs, 0, position);
        System.arraycopy(round.jobs(), position, jobs, position + 1, size - position);
        jobs[position] = job;
    }

    /** Earliest and latest start of every visit of the round as it is, lunch and the persons' other bookings aside. */
    private void measureSlack() {
        int ready = 0;
        for (int k = 0; k < size; k++) {
            early[k] = round.jobs()[k].earliest(shift, ready);
            ready = early[k] + round.jobs()[k].minutes() + driveAfter(k);
        }
        int due = NEVER;
        for (int k = size - 1; k >= 0; k--) {
            late[k] = round.jobs()[k].latest(shift, due);
            due = k == 0 ? 0 : late[k] - driveAfter(k - 1) - round.jobs()[k - 1].minutes();
        }
    }

    private int driveAfter(int k) {
        return k + 1 < size ? shift.drive(round.jobs()[k].location(), round.jobs()[k + 1].location()) : 0;
    }

    private void tryAt(int position) {
        int ready = position == 0
                ? 0
                : early[position - 1] + round.jobs()[position - 1].minutes() + driveFrom(position - 1);
        int due = position == size ? NEVER : late[position] - driveTo(position) - job.minutes();
        if (size > 0 && isSlackKnown() && !isWorseThanBest(harm.ofBeingLate(ready - due))) {
            tryBetween(position, ready, due);
        }
        if (ready <= due) {
            tryRetimed(position);
        }
    }

    /** A round that breaks rules already may have visits that can be nowhere. */
    private boolean isSlackKnown() {
        return early[size - 1] < NEVER && late[0] > -NEVER;
    }

    private boolean isWorseThanBest(Damage least) {
        return found != null && best.isLessThan(least);
    }

    private void tryBetween(int position, int ready, int due) {
        moments.clear();
        add(ready);
        add(due);
        int[] windows = job.windows()[shift.day()];
        for (int w = 0; w < windows.length; w += 2) {
            add(Math.max(windows[w], Math.min(windows[w + 1], ready)));
            add(Math.max(windows[w], Math.min(windows[w + 1], due)));
        }
        arrange(position);
        System.arraycopy(early, 0, starts, 0, position);
        System.arraycopy(late, position, starts, position + 1, size - position);
        moments.stream().forEach(start -> {
            starts[position] = start;
            weigh();
        });
    }

    private void tryRetimed(int position) {
        moments.clear();
        moments.set(0);
        addWindows();
        addHours();
        addFreedoms();
        harm.slots().forEach(this::add);
        int[][] preferred = job.preferred();
        if (preferred != null) {
            Arrays.stream(preferred[shift.day()]).forEach(this::add);
        }
        arrange(position);
        moments.stream().forEach(hold -> timeHolding(position, hold));
    }

    private void timeHolding(int position, int hold) {
        Arrays.fill(holds, 0, size + 1, 0);
        holds[position] = hold;
        time();
        System.arraycopy(round.starts(), 0, holds, 0, position);
        System.arraycopy(round.starts(), position, holds, position + 1, size - position);
        time();
    }

    private void time() {
        if (timekeeper.time(shift, jobs, size + 1, holds)) {
            System.arraycopy(timekeeper.starts(), 0, starts, 0, size + 1);
            weigh();
        }
    }

    private void weigh() {
        Damage damage = harm.of(jobs, starts);
        if (isInWindows && damage.breaks(Rule.OUTSIDE_WINDOW)) {
            return;
        }
        if (found == null || damage.isLessThan(best)) {
            best.copyFrom(damage);
            found = new TriedRound(shift, Arrays.copyOf(jobs, size + 1), Arrays.copyOf(starts, size + 1));
        }
    }
}
