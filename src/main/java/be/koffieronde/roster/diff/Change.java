package be.koffieronde.roster.diff;

import be.koffieronde.problem.Visit;
import be.koffieronde.roster.Placed;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A visit that two rosters do not have in the same place; at least one of them has it.
 *
 * @param before null if the first roster leaves it out
 * @param after null if the second roster leaves it out
 */
public record Change(@Nullable Placed before, @Nullable Placed after) {

    static final Comparator<Change> BY_TIME = Comparator.comparing(Change::latest, Placed.BY_TIME);

    /** Which visit it is in the second roster, else in the first: they may number a need's sessions differently. */
    public Visit visit() {
        return latest().visit();
    }

    private Placed latest() {
        return after == null ? Objects.requireNonNull(before) : after;
    }
}
