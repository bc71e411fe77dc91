package be.koffieronde.planning.benchmark;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import be.koffieronde.planning.timefold.PlanSolution;
import be.koffieronde.planning.timefold.PlanSolver;
import be.koffieronde.planning.timefold.RuinRecreateMoves;
import java.util.function.BooleanSupplier;

/** Fills a plan before {@link RuinRecreateMoves} searches it in one piece, for solver configurations without our planner. */
public final class SearchStart implements PhaseCommand<PlanSolution> {

    @Override
    public void changeWorkingSolution(ScoreDirector<PlanSolution> director, BooleanSupplier isTerminated) {
        new PlanSolver.Fill().changeWorkingSolution(director, isTerminated);
    }
}
