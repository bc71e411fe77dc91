package be.koffieronde.planning.data;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rounds that stay as they are, whatever rules they break: nothing moves in them, nothing is added.
 *
 * @param before all rounds before this date; null: none for their date
 * @param only all rounds of supporters other than these, by id; empty: nobody's
 */
public record Still(@Nullable LocalDate before, Set<String> only) {

    public static final Still NOTHING = new Still(null, Set.of());

    public Still {
        only = Set.copyOf(only);
    }

    public boolean includes(String supporter, LocalDate date) {
        return (before != null && date.isBefore(before)) || (!only.isEmpty() && !only.contains(supporter));
    }
}
