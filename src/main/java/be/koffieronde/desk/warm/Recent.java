package be.koffieronde.desk.warm;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Things that are dear to make, of which those asked for last are kept. */
public final class Recent<K, V> {

    private static final int LOCKS = 32;

    private final Map<K, V> kept;
    private final Object[] locks = new Object[LOCKS];

    /** @param most how many are kept */
    public Recent(int most) {
        kept = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
        for (int i = 0; i < LOCKS; i++) {
            locks[i] = new Object();
        }
    }

    public synchronized Optional<V> find(K key) {
        return Optional.ofNullable(kept.get(key));
    }

    private synchronized void put(K key, V value) {
        kept.put(key, value);
    }

    /**
     * The one that is kept, if it still is right; else another. Whoever asks for the same meanwhile waits for it; others do not.
     */
    public V get(K key, Predicate<V> isRight, Supplier<V> maker) {
        return find(key).filter(isRight).orElseGet(() -> {
            synchronized (locks[Math.floorMod(key.hashCode(), LOCKS)]) {
                return find(key).filter(isRight).orElseGet(() -> {
                    V made = maker.get();
                    put(key, made);
                    return made;
                });
            }
        });
    }
}
