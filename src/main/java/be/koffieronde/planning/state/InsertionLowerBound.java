package be.koffieronde.planning.state;

import static be.koffieronde.planning.data.Job.NOBODY;
import static be.koffieronde.planning.state.Sketch.IMPOSSIBLE;

import be.koffieronde.planning.data.Agreement;
import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.ProblemData.Points;
import be.koffieronde.planning.data.Shift;
import be.koffieronde.planning.data.Shift.ContractWeek;
import be.koffieronde.planning.rounds.Detour;
import be.koffieronde.planning.rounds.WeekTally;
import be.koffieronde.problem.Rule;

/**
 * Tells before any visit is timed how little one more of them can cost at a place in a round, unless it delays others to where
 * they cost less. Used again and again.
 */
final class InsertionLowerBound {

    private final Points points;
    private final int travelPoints;
    private final int commutePoints;
    private final int waitingPoints;
    private final Detour detour = new Detour();
    private final WeekTally week = new WeekTally();
    private SketchRound round = new SketchRound(Shift.NONE);
    private int here;
    private int worked;
    private long weekBefore;
    private int workMore;
    private int waitedOut;
    private long least;

    InsertionLowerBound(Points points) {
        this.points = points;
        travelPoints = points.of(Rule.TRAVEL_BETWEEN_VISITS);
        commutePoints = points.of(Rule.COMMUTE);
        waitingPoints = points.of(Rule.WAITING);
    }

    /** @param before the supporter's week so far */
    void enter(Job job, SketchRound chosen, WeekTally before) {
        round = chosen;
        here = job.location();
        Shift shift = chosen.shift;
        week.set(before);
        worked = before.worked;
        weekBefore = before.soft(points, shift.contract());
        workMore = job.isTalk() && shift.hasOwnTime() ? 0 : job.minutes();
        waitedOut = job.minutes() + shift.lunch().minutes();
        if (job.isStandIn(shift)) {
            least = points.of(Rule.STAND_IN);
        } else {
            boolean isAnother = job.isSession() && job.wanted() != NOBODY && job.wanted() != shift.supporter();
            least = isAnother ? points.of(Rule.SUPPORTER_CHANGED) : 0;
        }
        Agreement agreement = job.agreement();
        if (agreement != null) {
            least += (long) agreement.changed(shift) * points.of(Rule.CHANGED_FROM_AGREED);
        }
    }

    /** Soft points it costs at least to put the job there; {@link Sketch#IMPOSSIBLE} if the week has no room for it. */
    long atLeast(int position) {
        detour.measure(round.shift, round.jobs, round.size, position, here);
        return least
                + (long) commutePoints * detour.commute
                + (long) travelPoints * detour.travel
                - (long) waitingPoints * Math.min(round.waiting, waitedOut + Math.max(0, detour.travel))
                + work(workMore + detour.travel);
    }

    private long work(int more) {
        ContractWeek contract = round.shift.contract();
        week.worked = worked + more;
        return more > 0 && week.worked > contract.minutes() ? IMPOSSIBLE : week.soft(points, contract) - weekBefore;
    }
}
