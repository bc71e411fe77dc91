package be.koffieronde.store;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Whether a database was away when it was last asked: then somebody asks again each second, and the others need not wait to
 * learn it.
 */
final class Absence {

    private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

    /** 0: it is not away; else when it is asked again, by the clock that does not jump. */
    private final AtomicLong askedAgain = new AtomicLong();

    /** Whether it is away, and it is not the caller's turn to ask again. */
    boolean isKnown() {
        long then = askedAgain.get();
        long now = System.nanoTime();
        return then != 0 && (now - then < 0 || !askedAgain.compareAndSet(then, next(now)));
    }

    void begin() {
        askedAgain.set(next(System.nanoTime()));
    }

    void end() {
        askedAgain.set(0);
    }

    private static long next(long now) {
        return (now + PAUSE) | 1;
    }
}
