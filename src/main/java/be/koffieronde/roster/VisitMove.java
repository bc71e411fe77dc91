package be.koffieronde.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A planned visit that makes way for a talk; its supporter stays the same.
 *
 * @param start minutes after midnight, before
 * @param newDate null if it is left out instead
 * @param newStart −1 if it is left out instead
 */
public record VisitMove(
        String visit, LocalDate date, int start, @Nullable LocalDate newDate, int newStart) {

    /** The visit stays somewhere in the roster. */
    public boolean isKept() {
        return newDate != null;
    }
}
