package be.koffieronde.app.plan;

import be.koffieronde.planning.planner.PlanOptions;
import be.koffieronde.problem.Problem;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long and how hard to plan. Without time and moves the search ends by itself, when going on brings too little.
 *
 * @param time how long; null if {@code moves} says, or nobody
 * @param moves how many moves to try, which gives equal rosters for equal seeds, moves and threads; 0 if
 *     {@code time} says, or nobody
 * @param seed of all random choices
 * @param threads at least 1
 */
public record Effort(@Nullable Duration time, long moves, long seed, int threads) {

    private static final int SUPPORTERS_A_THREAD = 2;
    private static final int FEWEST_THREADS = 8;
    private static final int MOST_THREADS = 64;

    /**
     * The same with no more threads than a problem can use: more would search the same few rounds over and over, each with
     * memory of its own. It is the same on every machine, for equal threads make equal rosters.
     */
    public Effort within(Problem problem) {
        int supporters = problem.supporters().size();
        int most = Math.min(MOST_THREADS, Math.max(FEWEST_THREADS, supporters / SUPPORTERS_A_THREAD));
        return new Effort(time, moves, seed, Math.min(threads, most));
    }

    /** For the planner, beginning with nothing. */
    public PlanOptions options() {
        return new PlanOptions(time, moves, seed, threads, null);
    }
}
