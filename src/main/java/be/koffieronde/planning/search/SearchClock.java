package be.koffieronde.planning.search;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** How much of its limit a search has used up. It starts when made. */
public final class SearchClock {

    private final long start = System.nanoTime();
    private final boolean countsTries;
    private final long most;
    private final BooleanSupplier isCancelled;
    private long tries;

    /** @param isCancelled whether the search is to end before its limit */
    public SearchClock(SearchLimit limit, BooleanSupplier isCancelled) {
        Duration time = limit.time();
        countsTries = time == null;
        most = time == null ? limit.tries() : time.toNanos();
        this.isCancelled = isCancelled;
    }

    /** Uses up one try. */
    public void spendTry() {
        tries++;
    }

    /** The share used up, from 0 to 1. */
    public double spent() {
        long used = countsTries ? tries : System.nanoTime() - start;
        return most <= 0 ? 1 : Math.min(1, (double) used / most);
    }

    public boolean isOver() {
        return spent() >= 1 || isCancelled.getAsBoolean();
    }
}
