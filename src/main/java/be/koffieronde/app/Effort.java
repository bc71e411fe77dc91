package be.koffieronde.app;

import be.koffieronde.planning.PlanOptions;
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

    PlanOptions options() {
        return new PlanOptions(time, moves, seed, threads, null);
    }
}
