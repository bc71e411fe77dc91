package be.koffieronde.planning.timefold;

import be.koffieronde.planning.search.RunningSearch;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The search a thread is at. Timefold makes our {@link RuinRecreateMoves} by itself, by its class alone, and in the thread that
 * solves; so this is the way to tell it.
 *
 * @param isRepair whether to look for room for the last needs left out
 * @param end called when the clock has run out
 */
record SearchInHand(RunningSearch search, boolean isRepair, Runnable end) {

    private static final ThreadLocal<@Nullable SearchInHand> OF_THREAD = new ThreadLocal<>();

    /** The search of this thread, null if it has none. */
    static @Nullable SearchInHand ofThread() {
        return OF_THREAD.get();
    }

    /** Does something with this as the search of the thread. */
    <T> T during(Supplier<T> solving) {
        OF_THREAD.set(this);
        try {
            return solving.get();
        } finally {
            OF_THREAD.remove();
        }
    }
}
