package be.koffieronde.planning.fit;

import static be.koffieronde.planning.data.Job.NEVER;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.Job.Kind;
import be.koffieronde.planning.data.Series;
import be.koffieronde.planning.data.Shift;
import be.koffieronde.planning.rounds.RuleAmounts;
import be.koffieronde.planning.rounds.Slack;
import be.koffieronde.planning.rounds.TimedRound;
import be.koffieronde.planning.rounds.Timekeeper;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.time.Clock;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tries one visit in round after round and remembers the trial that does least harm: fewest hard rules broken, least of them,
 * cheapest. In each round it is tried
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

    private final RosterState standing;
    private final Diaries diaries;
    private final RosterDelta delta;
    private final Job job;
    private final boolean isInWindows;
    private final Timekeeper timekeeper = new Timekeeper(TimedRound.MOST_VISITS);
    private final TimedSequence present = new TimedSequence();
    private final TimedSequence trial = new TimedSequence();
    private final Slack slack = new Slack();
    private final BitSet moments = new BitSet();

    private TimedRound round = TimedRound.NONE;
    private Shift shift = Shift.NONE;
    private int size;

    private final RuleAmounts best;
    private @Nullable TimedRound found;

    /**
     * @param isInWindows whether it is tried within its windows only
     * @param coming when it may be, and others may be moved
     */
    RoundTrials(RosterState standing, Job job, boolean isInWindows, Coming coming) {
        this.standing = standing;
        this.job = job;
        this.isInWindows = isInWindows;
        diaries = new Diaries(standing);
        delta = new RosterDelta(standing, diaries, job, coming);
        best = new RuleAmounts(standing.data().points());
    }

    /** The least harm done so far. */
    RuleAmounts least() {
        return best;
    }

    /** The round in which it was done, with the visit in it; null if none was tried. */
    @Nullable
    TimedRound found() {
        return found;
    }

    void tryIn(TimedRound candidate) {
        round = candidate;
        shift = candidate.shift();
        present.copy(candidate);
        size = present.size;
        if (!isWorseThanBest(delta.least(candidate))) {
            tryAmongOthers();
            slack.measure(present, false);
            IntStream.rangeClosed(0, size).forEach(this::tryAt);
        }
    }

    private void tryAmongOthers() {
        moments.clear();
        addWindows();
        addHours();
        addLunch();
        addFreedoms();
        addSlots();
        for (int k = 0; k < size; k++) {
            Job other = present.jobs[k];
            add(present.starts[k] + other.minutes() + shift.drive(other.location(), job.location()));
            add(present.starts[k] - shift.drive(job.location(), other.location()) - job.minutes());
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
        int first = delta.coming().first(shift.day());
        for (int start : job.windows()[shift.day()]) {
            add(Math.max(first, start));
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
        diaries.bookings(job, shift).forEach(booking -> {
            add(booking.end());
            add(booking.start() - job.minutes());
        });
    }

    /** The minutes at which visits of its series start on that day. */
    private void addSlots() {
        Series series = job.series();
        if (series != null) {
            standing.slots().startsOn(series, shift.day()).forEach(this::add);
        }
    }

    private void placeByTime(int start) {
        trial.copy(present).insert(job, start);
        weigh();
    }

    private void tryAt(int position) {
        int ready = slack.ready(present, position, job);
        int due = slack.due(present, position, job);
        if (size > 0 && isSlackKnown() && !isWorseThanBest(delta.leastIfLate(round, ready - due))) {
            tryBetween(position, ready, due);
        }
        if (ready <= due) {
            tryRetimed(position);
        }
    }

    /** A round that breaks rules already may have visits that can be nowhere. */
    private boolean isSlackKnown() {
        return slack.earliestEnd[size - 1] - present.jobs[size - 1].minutes() < NEVER && slack.latestStart[0] > -NEVER;
    }

    private boolean isWorseThanBest(RuleAmounts least) {
        return found != null && best.breaksLessThan(least);
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
        trial.copy(present).insert(position, job, 0, 0);
        for (int k = 0; k < size; k++) {
            boolean isBefore = k < position;
            trial.starts[isBefore ? k : k + 1] =
                    isBefore ? slack.earliestEnd[k] - present.jobs[k].minutes() : slack.latestStart[k];
        }
        moments.stream().forEach(start -> {
            trial.starts[position] = start;
            weigh();
        });
    }

    private void tryRetimed(int position) {
        moments.clear();
        moments.set(0);
        addWindows();
        addHours();
        addFreedoms();
        addSlots();
        int[][] preferred = job.preferred();
        if (preferred != null) {
            Arrays.stream(preferred[shift.day()]).forEach(this::add);
        }
        moments.stream().forEach(hold -> timeHolding(position, hold));
    }

    private void timeHolding(int position, int hold) {
        trial.copy(present).insert(position, job, hold, 0);
        time();
        for (int k = 0; k < size; k++) {
            trial.holds[k < position ? k : k + 1] = present.starts[k];
        }
        time();
    }

    private void time() {
        if (timekeeper.time(shift, trial.jobs, trial.size, trial.holds)) {
            System.arraycopy(timekeeper.starts(), 0, trial.starts, 0, trial.size);
            weigh();
        }
    }

    /** Whether what has begun is where it was, and nothing is put before what is to come. */
    private boolean isToCome() {
        int first = delta.coming().first(shift.day());
        for (int k = 0; first > 0 && k < trial.size; k++) {
            Job other = trial.jobs[k];
            int was = other.index() == job.index() ? Clock.DAY : standing.startOf(other.index());
            if (trial.starts[k] != was && Math.min(trial.starts[k], was) < first) {
                return false;
            }
        }
        return true;
    }

    private void weigh() {
        if (!isToCome()) {
            return;
        }
        RuleAmounts amounts = delta.weigh(trial);
        if (isInWindows && amounts.amount(Rule.OUTSIDE_WINDOW) > 0) {
            return;
        }
        if (found == null || amounts.isLessThan(best)) {
            best.copyFrom(amounts);
            found = TimedRound.at(
                    shift, Arrays.copyOf(trial.jobs, trial.size), Arrays.copyOf(trial.starts, trial.size));
        }
    }
}
