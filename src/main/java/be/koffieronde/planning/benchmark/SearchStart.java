package be.koffieronde.planning.benchmark;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import be.koffieronde.planning.timefold.PackageSearch;
import be.koffieronde.planning.timefold.PlanSolver;
import be.koffieronde.planning.timefold.WeekPlan;
import java.util.function.BooleanSupplier;

/** Fills a plan before {@link PackageSearch} searches it in one piece, for solver configurations without our planner. */
public final class SearchStart implements PhaseCommand<WeekPlan> {

    @Override
    public void changeWorkingSolution(ScoreDirector<WeekPlan> director, BooleanSupplier isTerminated) {
        new PlanSolver.Fill().changeWorkingSolution(director, isTerminated);
    }
}
