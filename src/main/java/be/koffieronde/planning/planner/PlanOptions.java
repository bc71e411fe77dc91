package be.koffieronde.planning.planner;

import be.koffieronde.planning.data.Scope;
import be.koffieronde.roster.Roster;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How to plan.
 *
 * @param time how long to search; null if {@code moves} says, or nobody
 * @param moves how many ruin-and-recreate moves to try in all; the result then depends on nothing but the problem, these
 *     options and the version of the program. 0 if {@code time} says, or nobody
 * @param seed of all random choices
 * @param threads how many parts are searched at the same time
 * @param start the roster to improve; null to begin with none
 * @param scope what of it may change
 */
public record PlanOptions(
        @Nullable Duration time,
        long moves,
        long seed,
        int threads,
        @Nullable Roster start,
        Scope scope) {

    /** That may change all of the roster. */
    public PlanOptions(@Nullable Duration time, long moves, long seed, int threads, @Nullable Roster start) {
        this(time, moves, seed, threads, start, Scope.EVERYTHING);
    }

    public static PlanOptions ofTime(Duration time, long seed, int threads) {
        return new PlanOptions(time, 0, seed, threads, null, Scope.EVERYTHING);
    }

    public static PlanOptions ofMoves(long moves, long seed, int threads) {
        return new PlanOptions(null, moves, seed, threads, null, Scope.EVERYTHING);
    }

    /** Until going on brings too little, see {@link Stagnation}. */
    public static PlanOptions untilEnough(long seed, int threads) {
        return new PlanOptions(null, 0, seed, threads, null, Scope.EVERYTHING);
    }

    /** Whether nobody says when to end. */
    boolean isOpenEnded() {
        return time == null && moves == 0;
    }

    PlanOptions withTime(Duration newTime) {
        return new PlanOptions(newTime, moves, seed, threads, start, scope);
    }

    public PlanOptions startingFrom(Roster roster) {
        return new PlanOptions(time, moves, seed, threads, roster, scope);
    }

    /** Changing so much of the roster that it starts from, and no more. */
    public PlanOptions within(Scope some) {
        return new PlanOptions(time, moves, seed, threads, start, some);
    }
}
