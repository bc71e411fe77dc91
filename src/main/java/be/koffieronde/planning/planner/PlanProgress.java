package be.koffieronde.planning.planner;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.Shift.ContractWeek;
import be.koffieronde.planning.rounds.FixedSlots;
import be.koffieronde.planning.rounds.TimedRound;
import be.koffieronde.planning.timefold.Round;
import be.koffieronde.planning.timefold.WeekPlan;
import be.koffieronde.problem.Score;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far a search is: the best plans of all groups, together.
 *
 * @param share of the time or the moves that is used up, from 0 to 1; 0 if nobody said when to end
 * @param score without hard points, for those are 0 wherever nothing pinned breaks a rule
 * @param pupilMinutesLost of sessions left out, whatever their priority
 * @param driveMinutes between visits, and to and from home
 */
public record PlanProgress(
        double share, Score score, long pupilMinutesLost, int talksPlanned, int talksDue, long driveMinutes) {

    PlanProgress plus(PlanProgress other) {
        return new PlanProgress(
                share,
                score.plus(other.score),
                pupilMinutesLost + other.pupilMinutesLost,
                talksPlanned + other.talksPlanned,
                talksDue + other.talksDue,
                driveMinutes + other.driveMinutes);
    }

    static PlanProgress nothing(double share) {
        return new PlanProgress(share, Score.ZERO, 0, 0, 0, 0);
    }

    /** Of one plan, whose shadow variables need not be up to date. */
    static PlanProgress of(WeekPlan plan) {
        long soft = 0;
        long driven = 0;
        BitSet planned = new BitSet();
        Map<ContractWeek, Long> worked = new HashMap<>();
        FixedSlots slots = new FixedSlots(plan.facts());
        soft -= slots.initialCost(plan.facts());
        for (Round round : plan.rounds()) {
            TimedRound timed = round.timed();
            soft -= slots.put(timed);
            soft -= timed.tally().soft(plan.facts().points());
            driven += timed.tally().travel + timed.tally().commute;
            worked.merge(round.shift().contract(), (long) timed.tally().worked, Long::sum);
            round.stops().forEach(stop -> planned.set(stop.index()));
        }
        for (Map.Entry<ContractWeek, Long> week : worked.entrySet()) {
            soft -= plan.facts().points().workload(week.getKey(), week.getValue());
        }
        return leftOut(plan.facts().jobs(), planned).plus(new PlanProgress(0, new Score(0, 0, soft), 0, 0, 0, driven));
    }

    private static PlanProgress leftOut(List<Job> jobs, BitSet planned) {
        long medium = 0;
        long soft = 0;
        long lost = 0;
        int talksPlanned = 0;
        int talksDue = 0;
        for (Job job : jobs) {
            boolean isPlanned = planned.get(job.index());
            medium -= isPlanned ? 0 : job.loss().medium();
            soft -= isPlanned ? 0 : job.loss().soft();
            lost += job.isSession() && !isPlanned ? job.minutes() : 0;
            talksDue += job.isTalk() ? 1 : 0;
            talksPlanned += job.isTalk() && isPlanned ? 1 : 0;
        }
        return new PlanProgress(0, new Score(0, medium, soft), lost, talksPlanned, talksDue, 0);
    }
}
