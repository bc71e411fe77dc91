package be.koffieronde.planning.benchmark;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import be.koffieronde.planning.planner.Planner;
import be.koffieronde.planning.planner.Schedule;
import be.koffieronde.planning.timefold.PackageSearch;
import be.koffieronde.planning.timefold.PlanSolver;
import be.koffieronde.planning.timefold.WeekPlan;
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
        director.getWorkingSolution().order(Schedule.wholeSearch(time));
        new PlanSolver.Fill().changeWorkingSolution(director, isTerminated);
    }
}
