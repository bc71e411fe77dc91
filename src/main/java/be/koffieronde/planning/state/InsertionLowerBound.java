package be.koffieronde.planning.state;

import static be.koffieronde.planning.data.Job.NOBODY;
import static be.koffieronde.planning.state.Sketch.IMPOSSIBLE;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.ProblemData.Points;
import be.koffieronde.planning.data.Shift;
import be.koffieronde.planning.data.Shift.ContractWeek;

/**
 * Tells before any visit is timed how little one more of them can cost at a place in a round, unless it delays others to where
 * they cost less. Used again and again.
 */
final class InsertionLowerBound {

    private final Points points;
    private Job[] jobs = new Job[0];
    private int size;
    private int here;
    private Shift shift = Shift.NONE;
    private int worked;
    private int workMore;
    private int waiting;
    private int waitedOut;
    private long least;

    InsertionLowerBound(Points points) {
        this.points = points;
    }

    /** @param worked minutes of the supporter's week so far */
    void enter(Job job, SketchRound round, int worked) {
        shift = round.shift;
        jobs = round.jobs;
        size = round.size;
        here = job.location();
        this.worked = worked;
        workMore = job.isTalk() && shift.hasOwnTime() ? 0 : job.minutes();
        waiting = round.waiting;
        waitedOut = job.minutes() + shift.lunch().minutes();
        boolean isAnother = job.isSession() && job.wanted() != NOBODY && job.wanted() != shift.supporter();
        least = isAnother ? points.changed() : 0;
    }

    /** Soft points it costs at least to put the job there; {@link Sketch#IMPOSSIBLE} if the week has no room for it. */
    long atLeast(int position) {
        boolean isFirst = position == 0;
        boolean isLast = position == size;
        int before = isFirst ? shift.home() : jobs[position - 1].location();
        int after = isLast ? shift.home() : jobs[position].location();
        int to = shift.drive(before, here);
        int from = shift.drive(here, after);
        int saved = isFirst && isLast ? 0 : shift.drive(before, after);
        int commute = (isFirst ? to : 0) + (isLast ? from : 0) - (isFirst || isLast ? saved : 0);
        int travel = (isFirst ? 0 : to) + (isLast ? 0 : from) - (isFirst || isLast ? 0 : saved);
        return least
                + (long) points.commute() * commute
                + (long) points.travel() * travel
                - (long) points.waiting() * Math.min(waiting, waitedOut + Math.max(0, travel))
                + work(travel);
    }

    private long work(int travel) {
        ContractWeek week = shift.contract();
        int more = workMore + travel;
        return more > 0 && worked + more > week.minutes()
                ? IMPOSSIBLE
                : points.workload(week, worked + more) - points.workload(week, worked);
    }
}
