package be.koffieronde.planning.rounds;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.Job.Kind;
import be.koffieronde.planning.data.ProblemData.Points;
import be.koffieronde.planning.data.Shift;
import be.koffieronde.planning.data.Shift.LunchRule;

/**
 * What one round with given start times amounts to, in the contract's units: minutes, or visits where it says so. Visits are
 * taken by start time, as the contract does, not in the order of the list.
 */
public final class Tally {

    public int travel;
    public int commute;
    public int waiting;
    public int worked;
    public int late;
    public int outsideWindow;
    public int outsideHours;
    public int lunchMissed;
    public int talksInOwnTime;
    public int sessionsOutsidePreferred;
    public int sessionsWithAnother;

    public int unqualified;
    public int wrongSupporter;

    private final int[] order;

    /** For rounds of at most {@code most} visits. */
    public Tally(int most) {
        order = new int[most];
    }

    /** Counts a round anew; the first {@code size} jobs start at the first {@code size} starts. */
    public Tally count(Shift shift, Job[] jobs, int size, int[] starts) {
        clear();
        if (size > 0) {
            sortByStart(starts, size);
            for (int k = 0; k < size; k++) {
                countVisit(shift, jobs[order[k]], starts[order[k]]);
            }
            countGaps(shift, jobs, size, starts);
        }
        return this;
    }

    /** Soft points of the round on its own; workload counts per week. */
    public long soft(Points points) {
        return (long) points.travel() * travel
                + (long) points.commute() * commute
                + (long) points.waiting() * waiting
                + (long) points.preferred() * sessionsOutsidePreferred
                + (long) points.ownTime() * talksInOwnTime
                + (long) points.changed() * sessionsWithAnother;
    }

    private void clear() {
        travel = 0;
        commute = 0;
        waiting = 0;
        worked = 0;
        late = 0;
        outsideWindow = 0;
        outsideHours = 0;
        lunchMissed = 0;
        talksInOwnTime = 0;
        sessionsOutsidePreferred = 0;
        sessionsWithAnother = 0;
        unqualified = 0;
        wrongSupporter = 0;
    }

    private void sortByStart(int[] starts, int size) {
        for (int k = 0; k < size; k++) {
            int at = k;
            while (at > 0 && starts[order[at - 1]] > starts[k]) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = k;
        }
    }

    private void countVisit(Shift shift, Job job, int start) {
        int end = start + job.minutes();
        boolean inHours = shift.isInHours(start, end);
        if (!job.fits(shift.day(), start)) {
            outsideWindow += job.minutes();
        }
        outsideHours += job.minutes() - minutesIn(shift.presence(job.kind()), start, end);
        if (!job.isTalk() || inHours) {
            worked += job.minutes();
        } else {
            talksInOwnTime++;
        }
        if (job.required() != Job.NOBODY && job.required() != shift.supporter()) {
            wrongSupporter += job.minutes();
        }
        if (job.kind() == Kind.SUPPORT) {
            unqualified += job.isFor(shift.supporter()) ? 0 : job.minutes();
            sessionsOutsidePreferred += job.isPreferred(shift.day(), start) ? 0 : 1;
            sessionsWithAnother += job.wanted() == Job.NOBODY || job.wanted() == shift.supporter() ? 0 : 1;
        }
    }

    private void countGaps(Shift shift, Job[] jobs, int size, int[] starts) {
        LunchRule lunch = shift.lunch();
        Job first = jobs[order[0]];
        Job previous = first;
        int lastEnd = starts[order[0]] + first.minutes();
        int onDuty = first.minutes();
        boolean lunchHad = false;
        for (int k = 1; k < size; k++) {
            Job job = jobs[order[k]];
            int start = starts[order[k]];
            int left = starts[order[k - 1]] + previous.minutes();
            int drive = shift.drive(previous.location(), job.location());
            travel += drive;
            late += Math.max(0, left + drive - start);
            lunchHad = lunchHad
                    || hasRoomForLunch(lunch, lastEnd, start - drive)
                    || hasRoomForLunch(lunch, Math.max(lastEnd, left + drive), start);
            onDuty += job.minutes();
            lastEnd = Math.max(lastEnd, start + job.minutes());
            previous = job;
        }
        int firstStart = starts[order[0]];
        boolean lunchDue = lunch.isDue(firstStart, lastEnd);
        if (lunchDue && !lunchHad) {
            lunchMissed = lunch.minutes();
        }
        commute = shift.drive(shift.home(), first.location()) + shift.drive(previous.location(), shift.home());
        worked += travel;
        waiting = Math.max(0, lastEnd - firstStart - onDuty - travel - (lunchDue ? lunch.minutes() : 0));
    }

    private static boolean hasRoomForLunch(LunchRule lunch, int from, int to) {
        return Math.min(to, lunch.to()) - Math.max(from, lunch.from()) >= lunch.minutes();
    }

    /** Minutes of {@code [start, end)} that lie in stretches, none of which overlap. */
    private static int minutesIn(int[] stretches, int start, int end) {
        int minutes = 0;
        for (int s = 0; s < stretches.length; s += 2) {
            minutes += Math.max(0, Math.min(end, stretches[s + 1]) - Math.max(start, stretches[s]));
        }
        return minutes;
    }
}
