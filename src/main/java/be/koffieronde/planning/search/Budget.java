package be.koffieronde.planning.search;

import java.util.function.BooleanSupplier;

/**
 * How long a search may go on: until a moment, or for a number of tries, and always only while nobody has cancelled it. With
 * a number of tries alone, what a search does does not depend on the clock.
 */
public final class Budget {

    private final long start;
    private final long end;
    private final boolean countsTries;
    private final BooleanSupplier cancelled;
    private long tries;
    private Runnable whenExhausted = () -> {};

    private Budget(long start, long end, boolean countsTries, BooleanSupplier cancelled) {
        this.start = start;
        this.end = end;
        this.countsTries = countsTries;
        this.cancelled = cancelled;
    }

    public static Budget ofTries(long tries, BooleanSupplier cancelled) {
        return new Budget(0, tries, true, cancelled);
    }

    /** Until a reading of {@link System#nanoTime}. */
    public static Budget until(long nanoTime, BooleanSupplier cancelled) {
        return new Budget(System.nanoTime(), nanoTime, false, cancelled);
    }

    /** What is called, more than once perhaps, when the budget is found exhausted. */
    public void whenExhausted(Runnable action) {
        whenExhausted = action;
    }

    /** Uses up one try. */
    public void spendTry() {
        tries++;
    }

    long tries() {
        return tries;
    }

    /** The share used up, from 0 to 1. */
    double spent() {
        long now = countsTries ? tries : System.nanoTime();
        return end <= start ? 1 : Math.min(1, (double) (now - start) / (end - start));
    }

    public boolean isExhausted() {
        boolean exhausted = spent() >= 1 || cancelled.getAsBoolean();
        if (exhausted) {
            whenExhausted.run();
        }
        return exhausted;
    }
}
