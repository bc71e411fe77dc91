package be.koffieronde.planning.benchmark;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import be.koffieronde.planning.planner.PlanOptions;
import be.koffieronde.planning.planner.Planner;
import be.koffieronde.planning.timefold.PlanSolution;
import be.koffieronde.planning.timefold.ReplaceRoundsMove;
import java.time.Duration;
import java.util.Iterator;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * The whole {@link Planner} as a neighbourhood, so that Timefold's benchmarker can run and watch it like any other: each
 * move makes the plan what the planner, which works on all processors meanwhile, has by then. The local search ends with it.
 */
public final class PlannerSearch implements MoveIteratorFactory<PlanSolution, ReplaceRoundsMove> {

    private Duration time = Duration.ZERO;
    private @Nullable PlannerRun run;

    /** How long the planner searches; a custom property of the solver configuration. */
    public void setSeconds(long seconds) {
        time = Duration.ofSeconds(seconds);
    }

    @Override
    public void phaseEnded(ScoreDirector<PlanSolution> director) {
        if (run != null) {
            run.close();
            run = null;
        }
    }

    @Override
    public long getSize(ScoreDirector<PlanSolution> director) {
        return Math.max(1, director.getWorkingSolution().stops().size());
    }

    @Override
    public Iterator<ReplaceRoundsMove> createOriginalMoveIterator(ScoreDirector<PlanSolution> director) {
        throw new UnsupportedOperationException("The planner has no fixed list of moves; select them at random.");
    }

    @Override
    public Iterator<ReplaceRoundsMove> createRandomMoveIterator(ScoreDirector<PlanSolution> director, Random random) {
        if (run == null) {
            int threads = Runtime.getRuntime().availableProcessors();
            run = new PlannerRun(director.getWorkingSolution(), PlanOptions.ofTime(time, random.nextLong(), threads));
        }
        return run;
    }
}
