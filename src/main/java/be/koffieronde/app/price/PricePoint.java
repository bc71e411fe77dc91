package be.koffieronde.app.price;

import be.koffieronde.app.week.Measure;
import be.koffieronde.app.week.WeekFigures;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Score;
import be.koffieronde.referee.Verdict;
import be.koffieronde.roster.Roster;

/**
 * The best roster found for one worth of a talk, in plain figures over the whole horizon.
 *
 * @param roster with its score under the problem's own weights
 * @param verdict under the same
 * @param ownTimeMinutes of talks outside working hours
 * @param carKilometres between visits and from and to home, of those who drive
 * @param pairsMet supporters with a talk with a partner of a pupil whose need names them
 */
public record PricePoint(
        Worth worth,
        Roster roster,
        WeekFigures figures,
        Verdict verdict,
        long ownTimeMinutes,
        double carKilometres,
        int pairsMet) {

    public int talksPlanned() {
        return figures.talksPlanned();
    }

    /** Of all value due, from 0 to 1. */
    public double shareOfValue() {
        return (double) figures.valuePlanned() / figures.valueDue();
    }

    public long driveMinutes() {
        return figures.total().amount(Measure.DRIVE);
    }

    public long waitingMinutes() {
        return figures.total().amount(Measure.WAITING);
    }

    public long talksInOwnTime() {
        return verdict.total(Rule.TALK_IN_OWN_TIME);
    }

    /** Supporters beyond the first, at each school in each week. */
    public long faces() {
        return verdict.total(Rule.ANOTHER_FACE);
    }

    public long pupilMinutesLost() {
        return figures.pupilMinutesLost();
    }

    /** What comes before any talk: pupil minutes with their priority, meetings and fixed appointments, as one figure. */
    public long pupilsLoss() {
        Score score = verdict.score();
        return -score.medium();
    }
}
