package be.koffieronde.planning.planner;

import be.koffieronde.planning.rounds.Figures;
import be.koffieronde.problem.Score;

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

    static PlanProgress nothing(double share) {
        return new PlanProgress(share, Score.ZERO, 0, 0, 0, 0);
    }

    PlanProgress plus(Figures part) {
        return new PlanProgress(
                share,
                score.plus(part.score()),
                pupilMinutesLost + part.pupilMinutesLost(),
                talksPlanned + part.talksPlanned(),
                talksDue + part.talksDue(),
                driveMinutes + part.driveMinutes());
    }
}
