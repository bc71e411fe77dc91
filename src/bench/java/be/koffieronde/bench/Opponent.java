package be.koffieronde.bench;

import be.koffieronde.roster.Roster;
import java.time.Duration;

/** Somebody who plans. */
interface Opponent {

    String title();

    /** A roster of the whole problem; its score is for the referee to tell. */
    Roster plan(OpenWeeks weeks, Effort effort);

    /** Whether the seed makes a difference. */
    default boolean isRandom() {
        return false;
    }

    /**
     * What may be spent.
     *
     * @param time for everything from the problem to the roster
     * @param threads of which not everybody has a use
     */
    record Effort(Duration time, long seed, int threads) {}
}
