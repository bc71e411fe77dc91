package be.koffieronde.planning;

import static be.koffieronde.planning.Job.NEVER;
import static be.koffieronde.planning.Job.NOBODY;

import be.koffieronde.planning.Job.Kind;
import be.koffieronde.planning.Shift.ContractWeek;
import be.koffieronde.planning.TimedRound.Booking;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A plan on scrap paper: the same rounds as a {@link WeekPlan}, in arrays, with the cost of every change known at once. The
 * search tries here what it then proposes to Timefold. Changes since {@link #begin} can be taken back together.
 *
 * <p>It keeps the rules that live in one round and those of weekly hours and double bookings. Who may do what, and which days
 * suit the sessions of a need, is up to its users. Not safe for several threads.
 */
final class Sketch {

    /** Cost of what cannot be done. */
    static final long IMPOSSIBLE = Long.MAX_VALUE / 4;

    /** How often a visit is held back for the sake of others before its place is given up. */
    private static final int MOST_HOLDS = 3;

    private final Facts facts;
    private final SketchRound[] rounds;
    private final int[] roundOf;
    private final int[] startOf;
    private final int[] holder;
    private final int[] plannedOf;
    private final int[] weekWorked;
    private final List<List<Booking>> bookedElsewhere;
    private final Trial trial = new Trial();

    private long medium;
    private long soft;
    private int illegal;

    private final SketchRound[] saved;
    private final int[] touched;
    private final boolean[] isTouched;
    private int touchedCount;
    private long mediumBefore;
    private long softBefore;
    private int illegalBefore;

    private int foundPosition;
    private int foundHold;
    private int triedHold;

    /** A sketch in which nothing is planned. */
    Sketch(Facts facts) {
        this.facts = facts;
        rounds = facts.shifts().stream().map(SketchRound::new).toArray(SketchRound[]::new);
        saved = facts.shifts().stream().map(SketchRound::new).toArray(SketchRound[]::new);
        touched = new int[rounds.length];
        isTouched = new boolean[rounds.length];
        roundOf = new int[facts.jobs().size()];
        Arrays.fill(roundOf, -1);
        startOf = new int[roundOf.length];
        holder = new int[facts.needs().size()];
        Arrays.fill(holder, NOBODY);
        plannedOf = new int[holder.length];
        weekWorked = new int[facts.supporters().size() * facts.weeks()];
        bookedElsewhere = new ArrayList<>();
        for (int person = 0; person < facts.jobsOfPerson().length; person++) {
            bookedElsewhere.add(List.of());
        }
        for (Booking booking : facts.bookedElsewhere()) {
            List<Booking> theirs = new ArrayList<>(bookedElsewhere.get(booking.person()));
            theirs.add(booking);
            bookedElsewhere.set(booking.person(), theirs);
        }
        for (Job job : facts.jobs()) {
            medium += job.loss().medium();
            soft += job.loss().soft();
        }
    }

    Facts facts() {
        return facts;
    }

    SketchRound round(int index) {
        return rounds[index];
    }

    boolean isPlanned(Job job) {
        return roundOf[job.index()] >= 0;
    }

    /** The round a planned job is in. */
    SketchRound roundOf(Job job) {
        return rounds[roundOf[job.index()]];
    }

    /** Supporter who has sessions of a need, {@link Job#NOBODY} if none is planned. */
    int holder(int need) {
        return holder[need];
    }

    /** Whether a supporter knows those a visit is with, as far as the rules ask. */
    boolean isLicensed(Job job, int supporter) {
        if (!job.needsLicence()) {
            return true;
        }
        for (int need : job.licence()) {
            if (holder[need] == supporter) {
                return true;
            }
        }
        return false;
    }

    /** Medium points lost. */
    long medium() {
        return medium;
    }

    /** Soft points lost. */
    long soft() {
        return soft;
    }

    /** Minutes a supporter works in a week of the sketch. */
    int worked(ContractWeek week) {
        return weekWorked[week.index()];
    }

    /** From here on changes can be taken back. */
    void begin() {
        for (int t = 0; t < touchedCount; t++) {
            isTouched[touched[t]] = false;
        }
        touchedCount = 0;
        mediumBefore = medium;
        softBefore = soft;
        illegalBefore = illegal;
    }

    /** Medium points lost more than at {@link #begin}. */
    long mediumChange() {
        return medium - mediumBefore;
    }

    /** Soft points lost more than at {@link #begin}. */
    long softChange() {
        return soft - softBefore;
    }

    /** Whether some change since {@link #begin} broke a rule; it must then be taken back. */
    boolean isBroken() {
        if (illegal > illegalBefore) {
            return true;
        }
        for (int t = 0; t < touchedCount; t++) {
            ContractWeek week = rounds[touched[t]].shift.contract();
            if (weekWorked[week.index()] > week.minutes() && rounds[touched[t]].worked > saved[touched[t]].worked) {
                return true;
            }
        }
        return false;
    }

    /** Takes back every change since {@link #begin}. */
    void undo() {
        for (int t = 0; t < touchedCount; t++) {
            SketchRound round = rounds[touched[t]];
            for (int k = 0; k < round.size; k++) {
                forget(round.jobs[k]);
            }
        }
        for (int t = 0; t < touchedCount; t++) {
            SketchRound round = rounds[touched[t]];
            SketchRound before = saved[touched[t]];
            weekWorked[round.shift.contract().index()] += before.worked - round.worked;
            round.copyFrom(before);
            for (int k = 0; k < round.size; k++) {
                note(round.jobs[k], round);
                startOf[round.jobs[k].index()] = round.starts[k];
            }
        }
        medium = mediumBefore;
        soft = softBefore;
        illegal = illegalBefore;
        begin();
    }

    /** Positions of the rounds that changed since {@link #begin}. */
    int[] touched() {
        return Arrays.copyOf(touched, touchedCount);
    }

    private void forget(Job job) {
        roundOf[job.index()] = -1;
        if (job.need() >= 0 && --plannedOf[job.need()] == 0) {
            holder[job.need()] = NOBODY;
        }
    }

    private void note(Job job, SketchRound round) {
        roundOf[job.index()] = round.index();
        if (job.need() >= 0) {
            plannedOf[job.need()]++;
            holder[job.need()] = round.shift.supporter();
        }
    }

    private void touch(SketchRound round) {
        if (!isTouched[round.index()]) {
            isTouched[round.index()] = true;
            touched[touchedCount++] = round.index();
            saved[round.index()].copyFrom(round);
        }
    }

    /**
     * Soft points it costs to put a job where it costs least in a round, {@link #IMPOSSIBLE} if it fits nowhere or costs no
     * less than the bound. Where that is, {@link #foundPosition} and {@link #foundHold} then say.
     */
    long costOfInserting(Job job, SketchRound round, long bound) {
        Shift shift = round.shift;
        if (job.windows()[shift.day()].length == 0) {
            return IMPOSSIBLE;
        }
        int first = job.windows()[shift.day()][0] + job.minutes();
        int last = lastStart(job, shift.day());
        long best = bound;
        boolean found = false;
        long least = leastCost(job, round);
        for (int position = 0; position <= round.size; position++) {
            if (position > 0 && round.over[position - 1] > last) {
                break;
            }
            if (position < round.size && round.due[position] < first) {
                continue;
            }
            if (least + detour(job, round, position) < best && hasRoom(job, round, position)) {
                long cost = costAt(job, round, position);
                if (cost < best) {
                    best = cost;
                    found = true;
                    foundPosition = position;
                    foundHold = triedHold;
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

    int foundPosition() {
        return foundPosition;
    }

    int foundHold() {
        return foundHold;
    }

    private long leastCost(Job job, SketchRound round) {
        Facts.Points points = facts.points();
        long changed = job.kind() == Kind.SUPPORT && job.wanted() != NOBODY && job.wanted() != round.shift.supporter()
                ? points.changed()
                : 0;
        return changed - (long) points.waiting() * round.waiting;
    }

    private long detour(Job job, SketchRound round, int position) {
        Shift shift = round.shift;
        int here = job.location();
        boolean first = position == 0;
        boolean last = position == round.size;
        int before = first ? shift.home() : round.jobs[position - 1].location();
        int after = last ? shift.home() : round.jobs[position].location();
        Facts.Points points = facts.points();
        long to = (long) (first ? points.commute() : points.travel()) * shift.drive(before, here);
        long from = (long) (last ? points.commute() : points.travel()) * shift.drive(here, after);
        if (first && last) {
            return to + from;
        }
        return to + from - (long) (first || last ? points.commute() : points.travel()) * shift.drive(before, after);
    }

    private boolean hasRoom(Job job, SketchRound round, int position) {
        Shift shift = round.shift;
        int ready = position == 0
                ? 0
                : round.over[position - 1] + shift.drive(round.jobs[position - 1].location(), job.location());
        int start = job.earliest(shift, ready);
        return start != NEVER
                && (position == round.size
                        || start + job.minutes() + shift.drive(job.location(), round.jobs[position].location())
                                <= round.due[position]);
    }

    private long costAt(Job job, SketchRound round, int position) {
        long cost = costHeld(job, round, position, 0);
        int hold = triedHold;
        if (cost < IMPOSSIBLE && job.preferred() != null) {
            int better = nextPreferred(job, round.shift.day(), trial.start(position));
            long preferredCost = better == NEVER ? IMPOSSIBLE : costHeld(job, round, position, better);
            if (preferredCost < cost) {
                return preferredCost;
            }
        }
        triedHold = hold;
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
            int until = takenUntil(job, round.shift, trial.start(position));
            if (until == 0) {
                return othersAreFree(round, position) ? costOfTrial(round) : IMPOSSIBLE;
            }
            triedHold = until;
        }
        return IMPOSSIBLE;
    }

    /** Whether a job can be in a round at a position and start at just that minute. */
    boolean fitsAt(Job job, SketchRound round, int position, int start) {
        return job.fits(round.shift.day(), start)
                && costHeld(job, round, position, start) < IMPOSSIBLE
                && trial.start(position) == start;
    }

    private boolean othersAreFree(SketchRound round, int position) {
        for (int k = 0; k < trial.size; k++) {
            if (k != position
                    && trial.start(k) != round.starts[k < position ? k : k - 1]
                    && takenUntil(trial.jobs[k], round.shift, trial.start(k)) > 0) {
                return false;
            }
        }
        return true;
    }

    /** When the last of a visit's persons who are bound elsewhere at the time is free again, 0 if all are free. */
    private int takenUntil(Job job, Shift shift, int start) {
        int until = 0;
        int end = start + job.minutes();
        for (int person : job.persons()) {
            for (int otherIndex : facts.jobsOfPerson()[person]) {
                int otherRound = roundOf[otherIndex];
                if (otherRound >= 0 && otherRound != shift.index() && rounds[otherRound].shift.day() == shift.day()) {
                    int otherEnd =
                            startOf[otherIndex] + facts.jobs().get(otherIndex).minutes();
                    if (startOf[otherIndex] < end && start < otherEnd) {
                        until = Math.max(until, otherEnd);
                    }
                }
            }
            for (Booking booking : bookedElsewhere.get(person)) {
                if (booking.day() == shift.day() && booking.start() < end && start < booking.end()) {
                    until = Math.max(until, booking.end());
                }
            }
        }
        return until;
    }

    private long costOfTrial(SketchRound round) {
        Tally tally = trial.count(round.shift);
        ContractWeek week = round.shift.contract();
        int worked = weekWorked[week.index()];
        int more = tally.worked - round.worked;
        if (more > 0 && worked + more > week.minutes()) {
            return IMPOSSIBLE;
        }
        return tally.soft(facts.points())
                - round.soft
                + facts.points().workload(week, worked + more)
                - facts.points().workload(week, worked);
    }

    /** Puts a job into a round, which must be able to take it there. */
    void insert(Job job, SketchRound round, int position, int hold) {
        touch(round);
        round.insert(position, job, hold);
        note(job, round);
        medium -= job.loss().medium();
        soft -= job.loss().soft();
        settle(round);
    }

    /** Takes a planned job out of its round. */
    void remove(Job job) {
        SketchRound round = roundOf(job);
        touch(round);
        round.remove(round.indexOf(job));
        forget(job);
        medium += job.loss().medium();
        soft += job.loss().soft();
        int[] before = Arrays.copyOf(round.starts, round.size);
        if (round.isHeld()) {
            int[] holds = Arrays.copyOf(round.holds, round.size);
            Arrays.fill(round.holds, 0, round.size, 0);
            settle(round);
            if (isFine(round)) {
                return;
            }
            System.arraycopy(holds, 0, round.holds, 0, round.size);
        }
        settle(round);
        if (!isFine(round)) {
            System.arraycopy(before, 0, round.holds, 0, round.size);
            settle(round);
        }
    }

    private boolean isFine(SketchRound round) {
        if (!round.legal) {
            return false;
        }
        for (int k = 0; k < round.size; k++) {
            if (takenUntil(round.jobs[k], round.shift, round.starts[k]) > 0) {
                return false;
            }
        }
        return true;
    }

    /** Lets visits go that are held for no reason any more, if the round is no worse for it. */
    void release(SketchRound round) {
        if (!round.isHeld()) {
            return;
        }
        touch(round);
        long cost = round.soft;
        int[] holds = Arrays.copyOf(round.holds, round.size);
        Arrays.fill(round.holds, 0, round.size, 0);
        settle(round);
        if (!isFine(round) || round.soft > cost) {
            System.arraycopy(holds, 0, round.holds, 0, round.size);
            settle(round);
        }
    }

    /** Times a round anew and books what it amounts to. */
    private void settle(SketchRound round) {
        illegal -= round.legal ? 0 : 1;
        round.legal = trial.timekeeper.time(round.shift, round.jobs, round.size, round.holds);
        illegal += round.legal ? 0 : 1;
        System.arraycopy(trial.timekeeper.starts(), 0, round.starts, 0, round.size);
        for (int k = 0; k < round.size; k++) {
            startOf[round.jobs[k].index()] = round.starts[k];
        }
        Tally tally = trial.tally.count(round.shift, round.jobs, round.size, round.starts);
        ContractWeek week = round.shift.contract();
        int worked = weekWorked[week.index()];
        int workedNow = worked + tally.worked - round.worked;
        long softNow = tally.soft(facts.points());
        soft += softNow
                - round.soft
                + facts.points().workload(week, workedNow)
                - facts.points().workload(week, worked);
        weekWorked[week.index()] = workedNow;
        round.soft = softNow;
        round.worked = tally.worked;
        round.waiting = tally.waiting;
        round.measureSlack();
    }
}
