package be.koffieronde.desk.warm;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is made when it is asked for first, once, whoever asks at the same time. */
final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private volatile @Nullable T made;

    Lazy(Supplier<T> maker) {
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

    private synchronized T makeOnce() {
        if (made == null) {
            made = maker.get();
        }
        return Objects.requireNonNull(made);
    }
}
