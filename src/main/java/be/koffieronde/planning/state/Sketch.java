package be.koffieronde.planning.state;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.ProblemData;
import be.koffieronde.planning.data.Shift;
import be.koffieronde.planning.data.Shift.ContractWeek;
import be.koffieronde.planning.rounds.Faces;
import be.koffieronde.planning.rounds.FixedSlots;
import be.koffieronde.planning.rounds.Tally;
import be.koffieronde.planning.rounds.WeekTally;
import be.koffieronde.problem.Rule;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A plan to try changes on: the rounds of some supporters, in arrays, with the cost of every change known at once. The
 * search tries here what it then proposes to Timefold. Changes since {@link #begin} can be taken back together.
 *
 * <p>It keeps the rules that live in one round and those of weekly hours and double bookings. Who may do what, and which days
 * suit the sessions of a need, is up to its users. Not safe for several threads.
 */
public final class Sketch {

    /** Cost of what cannot be done. */
    public static final long IMPOSSIBLE = Long.MAX_VALUE / 4;

    private final ProblemData data;
    private final SketchRound[] rounds;
    private final Bookings bookings;
    private final @Nullable FixedSlots slots;
    private final @Nullable Faces faces;
    private final Insertion insertion;
    private final Release release;
    private final Holders holders;
    private final WeekTally[] weeks;
    private final Trial trial = new Trial();

    private long medium;
    private long soft;
    private int illegal;

    private final KeptRounds kept;
    private long mediumBefore;
    private long softBefore;
    private int illegalBefore;

    /** A sketch in which nothing is planned. */
    public Sketch(ProblemData data) {
        this.data = data;
        rounds = data.shifts().stream().map(SketchRound::new).toArray(SketchRound[]::new);
        kept = new KeptRounds(data.shifts());
        holders = new Holders(data.needs().size());
        weeks = new WeekTally[data.supporters().size() * data.weeks()];
        Arrays.setAll(weeks, week -> new WeekTally());
        bookings = new Bookings(data);
        slots = data.hasSeries() ? new FixedSlots(data) : null;
        faces = data.hasFaces() ? new Faces(data) : null;
        insertion = new Insertion(this, bookings);
        release = new Release(this);
        soft = slots == null ? 0 : slots.initialCost(data);
        for (Job job : data.jobs()) {
            medium += job.loss().medium();
            soft += job.loss().soft();
        }
    }

    public ProblemData data() {
        return data;
    }

    /** The slots of visits that had best come back in the same ones; null if there are no such visits. */
    @Nullable
    public FixedSlots slots() {
        return slots;
    }

    /** Whom schools see; null if that does not matter. */
    @Nullable
    public Faces faces() {
        return faces;
    }

    /** Where visits would cost least in this sketch. */
    public Insertion insertion() {
        return insertion;
    }

    public SketchRound round(int index) {
        return rounds[index];
    }

    public boolean isPlanned(Job job) {
        return bookings.roundOf(job) >= 0;
    }

    /** The round a planned job is in. */
    public SketchRound roundOf(Job job) {
        return rounds[bookings.roundOf(job)];
    }

    /** Supporter who has sessions of a need, those who stand in aside; {@link Job#NOBODY} if nobody has. */
    public int holder(int need) {
        return holders.of(need);
    }

    /** Whether a supporter knows those a visit is with, as far as the rules ask. */
    public boolean isIntroduced(Job job, int supporter) {
        return job.isIntroduced(need -> holders.of(need) == supporter);
    }

    /** Medium points lost. */
    public long medium() {
        return medium;
    }

    /** Soft points lost. */
    public long soft() {
        return soft;
    }

    /** Minutes a supporter works in a week of the sketch. */
    public int worked(ContractWeek week) {
        return week(week).worked;
    }

    /** What the rounds of a supporter in a week add up to. */
    WeekTally week(ContractWeek week) {
        return weeks[week.index()];
    }

    /** From here on changes can be taken back. */
    public void begin() {
        kept.clear();
        mediumBefore = medium;
        softBefore = soft;
        illegalBefore = illegal;
    }

    /** Medium points lost more than at {@link #begin}. */
    public long mediumChange() {
        return medium - mediumBefore;
    }

    /** Soft points lost more than at {@link #begin}. */
    public long softChange() {
        return soft - softBefore;
    }

    /** Whether some change since {@link #begin} broke a rule; it must then be taken back. */
    public boolean isBroken() {
        if (illegal > illegalBefore) {
            return true;
        }
        for (int n = 0; n < kept.count(); n++) {
            SketchRound round = rounds[kept.index(n)];
            if (isOverfull(round.shift.contract()) && round.share.worked > kept.before(round.index()).share.worked) {
                return true;
            }
        }
        return false;
    }

    /** Takes back every change since {@link #begin}. */
    public void undo() {
        for (int n = 0; n < kept.count(); n++) {
            SketchRound round = rounds[kept.index(n)];
            for (int k = 0; k < round.size; k++) {
                forget(round.jobs[k], round.shift);
            }
        }
        for (int n = 0; n < kept.count(); n++) {
            restore(rounds[kept.index(n)]);
        }
        medium = mediumBefore;
        soft = softBefore;
        illegal = illegalBefore;
        begin();
    }

    private void restore(SketchRound round) {
        SketchRound before = kept.before(round.index());
        week(round.shift.contract()).minus(round.share).plus(before.share);
        round.copyFrom(before);
        for (int k = 0; k < round.size; k++) {
            bookings.book(round.jobs[k], round, round.starts[k]);
            join(round.jobs[k], round.shift);
        }
        takeSlots(round);
    }

    /** Positions of the rounds that changed since {@link #begin}. */
    public int[] touched() {
        return kept.indexes();
    }

    private void join(Job job, Shift shift) {
        holders.add(job, shift);
        if (faces != null) {
            soft += faces.put(job, shift);
        }
    }

    private void forget(Job job, Shift shift) {
        bookings.cancel(job);
        holders.remove(job, shift);
        if (faces != null) {
            soft += faces.drop(job, shift);
        }
        if (slots != null && job.series() != null) {
            soft += slots.drop(job, job.series());
        }
    }

    private void takeSlots(SketchRound round) {
        if (slots != null) {
            soft += slots.put(round.jobs, round.size, round.starts, round.shift.day());
        }
    }

    /** Puts a job into a round, which must be able to take it there. */
    public void insert(Job job, SketchRound round, int position, int hold) {
        kept.keep(round);
        round.insert(position, job, hold, 0);
        join(job, round.shift);
        medium -= job.loss().medium();
        soft -= job.loss().soft();
        settle(round);
    }

    /** Takes a planned job out of its round. */
    public void remove(Job job) {
        SketchRound round = roundOf(job);
        kept.keep(round);
        round.remove(round.indexOf(job));
        forget(job, round.shift);
        medium += job.loss().medium();
        soft += job.loss().soft();
        release.afterRemoval(round);
    }

    /** Lets visits go that are held for no reason any more, if the round is no worse for it. */
    public void release(SketchRound round) {
        if (round.isHeld()) {
            kept.keep(round);
            release.ifNoWorse(round);
        }
    }

    void settle(SketchRound round, int[] holds) {
        System.arraycopy(holds, 0, round.holds, 0, round.size);
        settle(round);
    }

    boolean isFine(SketchRound round) {
        return round.legal && bookings.areFree(round);
    }

    boolean isOverfull(ContractWeek week) {
        return worked(week) > week.minutes();
    }

    /** Times a round anew and books what it amounts to. */
    private void settle(SketchRound round) {
        illegal -= round.legal ? 0 : 1;
        round.legal = trial.timekeeper.time(round.shift, round.jobs, round.size, round.holds);
        illegal += round.legal ? 0 : 1;
        System.arraycopy(trial.timekeeper.starts(), 0, round.starts, 0, round.size);
        for (int k = 0; k < round.size; k++) {
            bookings.book(round.jobs[k], round, round.starts[k]);
        }
        Tally tally = trial.tally.countSoft(round.shift, round.jobs, round.size, round.starts);
        ContractWeek contract = round.shift.contract();
        WeekTally week = week(contract);
        long before = round.soft + week.soft(data.points(), contract);
        week.minus(round.share).plus(tally.share());
        round.share.set(tally.share());
        round.soft = tally.soft(data.points());
        round.waiting = tally.amount(Rule.WAITING);
        round.slack.measure(round, false);
        round.early.forget();
        soft += round.soft + week.soft(data.points(), contract) - before;
        takeSlots(round);
    }
}
