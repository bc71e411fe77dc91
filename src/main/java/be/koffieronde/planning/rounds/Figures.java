package be.koffieronde.planning.rounds;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.Job.Kind;
import be.koffieronde.planning.data.ProblemData;
import be.koffieronde.planning.data.Shift.ContractWeek;
import be.koffieronde.problem.Rule;
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
        RuleAmounts amounts = new RuleAmounts(data.points());
        BitSet planned = new BitSet();
        Map<ContractWeek, WeekTally> weeks = new HashMap<>();
        FixedSlots slots = new FixedSlots(data);
        Faces faces = new Faces(data);
        Tally nothing = TimedRound.NONE.tally();
        for (TimedRound round : rounds) {
            slots.put(round);
            amounts.replace(nothing, round.tally());
            weeks.computeIfAbsent(round.shift().contract(), week -> new WeekTally())
                    .plus(round.tally().share());
            for (Job job : round.jobs()) {
                planned.set(job.index());
                faces.put(job, round.shift());
            }
        }
        weeks.forEach((contract, week) -> add(amounts, contract, week));
        slots.addTo(amounts, data);
        amounts.add(Rule.ANOTHER_FACE, faces.amount());
        return of(data.jobs(), planned, amounts);
    }

    private static void add(RuleAmounts amounts, ContractWeek contract, WeekTally week) {
        WeekTally.RULES.forEach(rule -> amounts.add(rule, week.amount(rule, contract)));
    }

    private static Figures of(List<Job> jobs, BitSet planned, RuleAmounts amounts) {
        long lost = 0;
        int talksPlanned = 0;
        int talksDue = 0;
        for (Job job : jobs) {
            boolean isPlanned = planned.get(job.index());
            amounts.add(job.kind().ifLeftOut(), isPlanned ? 0 : job.worth());
            amounts.add(Rule.CHANGED_FROM_AGREED, isPlanned ? 0 : job.changedIfLeftOut());
            lost += job.kind() == Kind.SUPPORT && !isPlanned ? job.minutes() : 0;
            talksDue += job.isTalk() ? 1 : 0;
            talksPlanned += job.isTalk() && isPlanned ? 1 : 0;
        }
        Score score = amounts.score();
        long driven = (long) amounts.amount(Rule.TRAVEL_BETWEEN_VISITS) + amounts.amount(Rule.COMMUTE);
        return new Figures(new Score(0, score.medium(), score.soft()), lost, talksPlanned, talksDue, driven);
    }
}
