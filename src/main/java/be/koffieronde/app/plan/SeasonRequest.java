package be.koffieronde.app.plan;

import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.talks.TalkLog;

/**
 * What season to plan.
 *
 * @param weeks how many; a multiple of the problem's
 * @param effort for each search of each horizon
 * @param log talks before the season
 */
public record SeasonRequest(int weeks, Effort effort, TalkLog log) {

    /** @throws InvalidInputException if the season ends within a horizon */
    int horizons(int weeksOfProblem) {
        if (weeks % weeksOfProblem != 0) {
            throw new InvalidInputException(Fault.of(
                    "app.weeks",
                    weeksOfProblem,
                    Math.max(1, weeks / weeksOfProblem) * weeksOfProblem,
                    (weeks / weeksOfProblem + 1) * weeksOfProblem));
        }
        return weeks / weeksOfProblem;
    }
}
