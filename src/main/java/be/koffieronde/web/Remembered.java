package be.koffieronde.web;

import be.koffieronde.store.StoreUnavailableException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** What the database is asked each time and answers from memory for a while when it is away. */
public final class Remembered<V> implements Function<String, Optional<V>> {

    private static final long WHILE = TimeUnit.MINUTES.toNanos(15);
    private static final int MOST = 2_000;

    private final Function<String, Optional<V>> database;
    private final Map<String, Known<V>> known = Collections.synchronizedMap(new Latest<>());

    /** @param at by the clock that does not jump */
    private record Known<V>(V value, long at) {}

    /** Forgets what was asked for longest ago. */
    private static final class Latest<V> extends LinkedHashMap<String, Known<V>> {

        private static final long serialVersionUID = 1;

        Latest() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known<V>> eldest) {
            return size() > MOST;
        }
    }

    public Remembered(Function<String, Optional<V>> database) {
        this.database = database;
    }

    /** @throws StoreUnavailableException if the database is away and this was not asked lately */
    @Override
    public Optional<V> apply(String key) {
        Optional<V> now;
        try {
            now = database.apply(key);
        } catch (StoreUnavailableException e) {
            Known<V> before = known.get(key);
            if (before == null || System.nanoTime() - before.at() > WHILE) {
                throw e;
            }
            return Optional.of(before.value());
        }
        now.ifPresentOrElse(value -> known.put(key, new Known<>(value, System.nanoTime())), () -> known.remove(key));
        return now;
    }
}
