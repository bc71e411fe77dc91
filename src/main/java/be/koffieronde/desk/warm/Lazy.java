package be.koffieronde.desk.warm;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is made when it is asked for first, once, whoever asks at the same time. */
final class Lazy<T> implements Supplier<T> {

    private @Nullable Function<Optional<T>, T> maker;
    private Optional<T> former;
    private volatile @Nullable T made;

    Lazy(Supplier<T> maker) {
        this(Optional.empty(), former -> maker.get());
    }

    /** @param former one like it that is there already, of which it may be made */
    Lazy(Optional<T> former, Function<Optional<T>, T> maker) {
        this.former = former;
        this.maker = maker;
    }

    @Override
    public T get() {
        T one = made;
        if (one == null) {
            one = makeOnce();
        }
        return one;
    }

    /** What was made; else the former one. */
    synchronized Optional<T> latest() {
        return made == null ? former : Optional.of(made);
    }

    private synchronized T makeOnce() {
        if (made == null) {
            made = Objects.requireNonNull(maker).apply(former);
            maker = null;
            former = Optional.empty();
        }
        return Objects.requireNonNull(made);
    }
}
