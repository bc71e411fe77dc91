package be.koffieronde.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often something was tried, by key: so many times at once, then once in a while. Only the latest keys are kept, so that
 * nobody can fill the memory.
 */
final class Attempts {

    private static final int MOST_KEYS = 20_000;

    private final Clock clock;
    private final int atOnce;
    private final Duration pause;
    private final Map<String, Left> left = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Left> eldest) {
            return size() > MOST_KEYS;
        }
    };

    /** How many attempts are left, and since when. */
    private record Left(double attempts, Instant since) {}

    /** @param pause after which one more is allowed */
    Attempts(Clock clock, int atOnce, Duration pause) {
        this.clock = clock;
        this.atOnce = atOnce;
        this.pause = pause;
    }

    /** How long to wait before trying; zero: not at all. */
    synchronized Duration wait(String key) {
        double attempts = now(key).attempts();
        return attempts >= 1 ? Duration.ZERO : Duration.ofMillis((long) Math.ceil((1 - attempts) * pause.toMillis()));
    }

    /** Somebody tried. */
    synchronized void count(String key) {
        Left now = now(key);
        left.put(key, new Left(Math.max(0, now.attempts() - 1), now.since()));
    }

    /** The try was none: it went well. */
    synchronized void giveBack(String key) {
        Left now = now(key);
        left.put(key, new Left(Math.min(atOnce, now.attempts() + 1), now.since()));
    }

    private Left now(String key) {
        Instant now = clock.instant();
        Left before = left.getOrDefault(key, new Left(atOnce, now));
        if (now.isBefore(before.since())) {
            return setBack(key, before, now);
        }
        double gained = Duration.between(before.since(), now).toMillis() / (double) pause.toMillis();
        return new Left(Math.min(atOnce, before.attempts() + gained), now);
    }

    /** A clock that is set back gives nobody more, and takes nothing: the time counts from now. */
    private Left setBack(String key, Left before, Instant now) {
        Left from = new Left(before.attempts(), now);
        left.put(key, from);
        return from;
    }

    /** How many keys are kept. */
    synchronized int size() {
        return left.size();
    }
}
