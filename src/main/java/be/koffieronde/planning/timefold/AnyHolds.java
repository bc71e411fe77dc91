package be.koffieronde.planning.timefold;

import ai.timefold.solver.core.api.domain.valuerange.CountableValueRange;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Allows every hold and lists but {@link Holds#NONE}: only our own moves know which ones make sense. */
final class AnyHolds implements CountableValueRange<Holds> {

    @Override
    public long getSize() {
        return 1;
    }

    @Override
    public Holds get(long index) {
        return Holds.NONE;
    }

    @Override
    public Iterator<Holds> createOriginalIterator() {
        return List.of(Holds.NONE).iterator();
    }

    @Override
    public Iterator<Holds> createRandomIterator(Random random) {
        return Stream.generate(() -> Holds.NONE).iterator();
    }

    @Override
    public boolean contains(@Nullable Holds holds) {
        return true;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
