package be.koffieronde.desk.warm;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Things that are dear to make, of which those asked for last are kept. */
public final class Recent<K, V> {

    private final BooleanSupplier isInHaste;
    private final Map<K, V> kept;
    private final ConcurrentMap<K, FutureTask<V>> making = new ConcurrentHashMap<>();

    /** @param most how many are kept */
    public Recent(int most) {
        this(most, () -> false);
    }

    /** @param isInHaste whether whoever asks must not wait for another who makes the same */
    public Recent(int most, BooleanSupplier isInHaste) {
        this.isInHaste = isInHaste;
        kept = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** Keeps what is kept elsewhere too, as far as it is meant. */
    void keep(Recent<K, V> others, Predicate<K> isMeant) {
        others.all().forEach((key, value) -> {
            if (isMeant.test(key)) {
                put(key, value);
            }
        });
    }

    private synchronized Map<K, V> all() {
        return new LinkedHashMap<>(kept);
    }

    public synchronized Optional<V> find(K key) {
        return Optional.ofNullable(kept.get(key));
    }

    private synchronized V put(K key, V value) {
        kept.put(key, value);
        return value;
    }

    /**
     * The one that is kept, if it is right; else another. Whoever asks for the same meanwhile waits for it and does not make it
     * again; others do not wait. Who must not wait makes it too.
     */
    public V get(K key, Predicate<V> isRight, Supplier<V> maker) {
        while (true) {
            Optional<V> known = find(key).filter(isRight);
            if (known.isPresent()) {
                return known.get();
            }
            if (isInHaste.getAsBoolean()) {
                return put(key, maker.get());
            }
            FutureTask<V> mine =
                    new FutureTask<>(() -> find(key).filter(isRight).orElseGet(() -> put(key, maker.get())));
            FutureTask<V> others = making.putIfAbsent(key, mine);
            if (others == null) {
                return made(key, mine);
            }
            await(others);
        }
    }

    private V made(K key, FutureTask<V> mine) {
        try {
            mine.run();
            return mine.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            } else if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            making.remove(key, mine);
        }
    }

    /** Until it is made or cannot be; whether it is right is looked at again. */
    private static void await(FutureTask<?> others) {
        try {
            others.get();
        } catch (ExecutionException e) {
            // Whoever makes it is told.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
