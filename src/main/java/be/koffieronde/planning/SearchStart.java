package be.koffieronde.planning;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import be.koffieronde.planning.Schedule.GroupSize;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Fills a plan and gives the {@link PackageSearch} that follows its time, for solver configurations that search a problem
 * in one piece, without {@link Planner}.
 */
public final class SearchStart implements PhaseCommand<WeekPlan> {

    private Duration time = Duration.ZERO;

    /** How long to search, filling included; a custom property of the solver configuration. */
    public void setSeconds(long seconds) {
        time = Duration.ofSeconds(seconds);
    }

    @Override
    public void changeWorkingSolution(ScoreDirector<WeekPlan> director, BooleanSupplier isTerminated) {
        director.getWorkingSolution().order(order());
        new PlanSolver.Fill().changeWorkingSolution(director, isTerminated);
    }

    /** As for a centre that one thread searches in one go. */
    private SearchOrder order() {
        Schedule schedule = Schedule.cold(1, PlanOptions.ofTime(time, 0, 1), GroupSize.MEASURED);
        return schedule.order(0, 0, 1, () -> false);
    }
}
