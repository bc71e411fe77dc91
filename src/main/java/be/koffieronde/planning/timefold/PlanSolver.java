package be.koffieronde.planning.timefold;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import be.koffieronde.planning.search.Construction;
import be.koffieronde.planning.search.Repair;
import be.koffieronde.planning.search.RunningSearch;
import be.koffieronde.planning.state.Sketch;
import be.koffieronde.problem.Score;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Improves a plan by Timefold: fills it where it is empty, then searches. */
public final class PlanSolver {

    private final EnvironmentMode mode;

    /** That checks Timefold a little, as is usual. */
    public PlanSolver() {
        this(EnvironmentMode.PHASE_ASSERT);
    }

    /** With Timefold checking itself as closely as the mode says. */
    public PlanSolver(EnvironmentMode mode) {
        this.mode = mode;
    }

    /**
     * The best plan found, which is never worse than the one given.
     *
     * @param onBetter is told of every better plan while the search goes on
     */
    PlanSolution solve(PlanSolution plan, RunningSearch search, long seed, Consumer<PlanSolution> onBetter) {
        boolean isRepair = search.parameters().mayRepair() && Repair.suits(SketchBook.copy(plan));
        Solver<PlanSolution> solver = SolverFactory.<PlanSolution>create(
                        config(seed).withPhases(fill(), search()))
                .buildSolver();
        solver.addEventListener(event -> onBetter.accept(event.getNewBestSolution()));
        return new SearchInHand(search, isRepair, solver::terminateEarly).during(() -> solver.solve(plan));
    }

    /** What a plan scores by the constraint streams. */
    public Score score(PlanSolution plan) {
        SolverFactory<PlanSolution> factory = SolverFactory.create(config(0));
        return score(SolutionManager.<PlanSolution, HardMediumSoftLongScore>create(factory)
                .update(plan));
    }

    static Score score(@Nullable HardMediumSoftLongScore score) {
        return score == null ? Score.ZERO : new Score(score.hardScore(), score.mediumScore(), score.softScore());
    }

    private SolverConfig config(long seed) {
        return new SolverConfig()
                .withEnvironmentMode(mode)
                .withRandomSeed(seed)
                .withSolutionClass(PlanSolution.class)
                .withEntityClasses(Round.class, Stop.class)
                .withConstraintProviderClass(RosterConstraints.class);
    }

    private static CustomPhaseConfig fill() {
        return new CustomPhaseConfig().withCustomPhaseCommandList(List.of(new Fill()));
    }

    /** The move selector accepts or rejects; Timefold's acceptor only refuses what breaks a hard rule. */
    private static LocalSearchPhaseConfig search() {
        return new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(
                        new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(RuinRecreateMoves.class))
                .withAcceptorConfig(new LocalSearchAcceptorConfig()
                        .withSimulatedAnnealingStartingTemperature("0hard/1000000000000medium/1000000000000soft"))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
    }

    /** Plans whatever is not planned and fits. */
    public static final class Fill implements PhaseCommand<PlanSolution> {

        @Override
        public void changeWorkingSolution(ScoreDirector<PlanSolution> director, BooleanSupplier isTerminated) {
            PlanSolution plan = director.getWorkingSolution();
            Sketch sketch = SketchBook.copy(plan);
            Construction.fill(sketch);
            ReplaceRoundsMove move = SketchBook.move(plan, sketch);
            if (move.isMoveDoable(director)) {
                move.doMoveOnGenuineVariables(director);
                director.triggerVariableListeners();
            }
        }
    }
}
