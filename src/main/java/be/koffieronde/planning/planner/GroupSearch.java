package be.koffieronde.planning.planner;

import be.koffieronde.planning.data.Subproblem;
import be.koffieronde.planning.ruin.RuinCounts;
import be.koffieronde.planning.ruin.RuinKind;
import be.koffieronde.planning.search.PartResult;
import be.koffieronde.planning.search.PartSearcher.Found;
import be.koffieronde.planning.search.PartSearcher.Listener;
import be.koffieronde.planning.search.PartTask;
import be.koffieronde.planning.search.SearchParameters;
import java.util.Comparator;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** The searches of one group's part, which differ by chance only; other threads may look at the best plan so far. */
final class GroupSearch {

    private final Subproblem part;
    private final PartResult start;
    private final long seed;
    private final AtomicReferenceArray<Found> found;

    /**
     * @param start what the part amounts to at present
     * @param copies how many searches there will be
     */
    GroupSearch(Subproblem part, PartResult start, int copies, long seed) {
        this.part = part;
        this.start = start;
        this.seed = seed;
        found = new AtomicReferenceArray<>(copies);
    }

    Subproblem part() {
        return part;
    }

    /** How many visits the group has, planned or not. */
    int visits() {
        return part.visits().size();
    }

    /** What one of the copies is to do. */
    PartTask task(SearchParameters parameters, int copy) {
        return new PartTask(part, start.places(), parameters, seed + copy);
    }

    /** Takes what a copy finds, and counts the moves it keeps. */
    Listener listener(int copy, RuinCounts counts, BooleanSupplier isCancelled) {
        return new Listener() {
            @Override
            public boolean isCancelled() {
                return isCancelled.getAsBoolean();
            }

            @Override
            public void kept(RuinKind kind) {
                counts.keep(kind);
            }

            @Override
            public void better(Found better) {
                found.set(copy, better);
            }
        };
    }

    /** The best plan of all copies, the first of equals; what they start with as long as there is none. */
    PartResult best() {
        return IntStream.range(0, found.length())
                .mapToObj(found::get)
                .filter(Objects::nonNull)
                .max(Comparator.comparing(Found::score))
                .map(best -> best.result().get())
                .orElse(start);
    }
}
