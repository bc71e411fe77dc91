package be.koffieronde.app;

import be.koffieronde.planning.PlanOptions;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long and how hard to plan.
 *
 * @param time how long; null if {@code moves} says
 * @param moves how many moves to try, which gives equal rosters for equal seeds, moves and threads; 0 if
 *     {@code time} says
 * @param seed of all random choices
 * @param threads at least 1
 */
public record Effort(@Nullable Duration time, long moves, long seed, int threads) {

    PlanOptions options() {
        return new PlanOptions(time, moves, seed, threads, null);
    }
}
