package be.koffieronde.planning.rounds;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.ProblemData;
import be.koffieronde.planning.data.Shift.ContractWeek;
import be.koffieronde.problem.Score;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What rounds amount to together.
 *
 * @param score without hard points, for those are 0 wherever nothing pinned breaks a rule
 * @param pupilMinutesLost of sessions left out, whatever their priority
 * @param driveMinutes between visits, and to and from home
 */
public record Figures(Score score, long pupilMinutesLost, int talksPlanned, int talksDue, long driveMinutes) {

    /** Of all rounds of a problem or a part of it. */
    public static Figures of(ProblemData data, List<TimedRound> rounds) {
        long soft = 0;
        long driven = 0;
        BitSet planned = new BitSet();
        Map<ContractWeek, Long> worked = new HashMap<>();
        FixedSlots slots = new FixedSlots(data);
        soft -= slots.initialCost(data);
        for (TimedRound round : rounds) {
            soft -= slots.put(round);
            soft -= round.tally().soft(data.points());
            driven += round.tally().travel + round.tally().commute;
            worked.merge(round.shift().contract(), (long) round.tally().worked, Long::sum);
            for (Job job : round.jobs()) {
                planned.set(job.index());
            }
        }
        for (Map.Entry<ContractWeek, Long> week : worked.entrySet()) {
            soft -= data.points().workload(week.getKey(), week.getValue());
        }
        return of(data.jobs(), planned, soft, driven);
    }

    private static Figures of(List<Job> jobs, BitSet planned, long softOfRounds, long driven) {
        long medium = 0;
        long soft = softOfRounds;
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
        return new Figures(new Score(0, medium, soft), lost, talksPlanned, talksDue, driven);
    }
}
