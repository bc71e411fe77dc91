package be.koffieronde.planning.timefold;

import ai.timefold.solver.core.api.score.stream.uni.UniConstraintCollector;
import be.koffieronde.planning.data.Series.Slotted;
import be.koffieronde.planning.rounds.SlotCounts;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Counts the visits of one series that are outside its fixed slots. */
final class SlotCollector implements UniConstraintCollector<Slotted, SlotCollector.Count, Integer> {

    /** Of one series, which the first visit tells. */
    static final class Count {

        private final SlotCounts counts = new SlotCounts();
        private int most;

        private Runnable add(Slotted visit) {
            most = visit.series().most();
            counts.add(visit.slot());
            return () -> counts.remove(visit.slot());
        }

        private int moved() {
            return counts.moved(most);
        }
    }

    @Override
    public Supplier<Count> supplier() {
        return Count::new;
    }

    @Override
    public BiFunction<Count, Slotted, Runnable> accumulator() {
        return Count::add;
    }

    @Override
    public Function<Count, Integer> finisher() {
        return Count::moved;
    }
}
