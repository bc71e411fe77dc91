package be.koffieronde.planning.timefold;

import ai.timefold.solver.core.api.domain.valuerange.CountableValueRange;
import ai.timefold.solver.core.impl.domain.valuerange.buildin.collection.ListValueRange;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * The stops of one plan, which every round may hold. Timefold compares the range of every round with those of others; these
 * are equal if they have the same list, so that it need not be compared stop by stop.
 */
final class AllStops implements CountableValueRange<Stop> {

    private final List<Stop> list;
    private final ListValueRange<Stop> stops;

    AllStops(List<Stop> list) {
        this.list = list;
        stops = new ListValueRange<>(list);
    }

    @Override
    public long getSize() {
        return stops.getSize();
    }

    @Override
    public @Nullable Stop get(long index) {
        return stops.get(index);
    }

    @Override
    public Iterator<Stop> createOriginalIterator() {
        return stops.createOriginalIterator();
    }

    @Override
    public Iterator<Stop> createRandomIterator(Random random) {
        return stops.createRandomIterator(random);
    }

    @Override
    public boolean contains(@Nullable Stop stop) {
        return stops.contains(stop);
    }

    @Override
    public boolean isEmpty() {
        return stops.isEmpty();
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // what this class is for
    public boolean equals(@Nullable Object other) {
        return other instanceof AllStops range && range.list == list;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(list);
    }
}
