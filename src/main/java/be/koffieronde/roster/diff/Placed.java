package be.koffieronde.roster.diff;

import be.koffieronde.problem.Visit;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * A visit where a roster has it.
 *
 * @param supporter id of who does it
 * @param start minutes after midnight
 * @param end minutes after midnight
 */
public record Placed(Visit visit, String supporter, LocalDate date, int start, int end) {

    static final Comparator<Placed> BY_TIME = Comparator.comparing(Placed::date)
            .thenComparingInt(Placed::start)
            .thenComparing(Placed::supporter)
            .thenComparing(placed -> placed.visit().id());

    /** Whether both have the same supporter at the same time, be it for another session of the same need. */
    boolean isWhere(Placed other) {
        return isOnDayOf(other) && start == other.start && end == other.end;
    }

    boolean isOnDayOf(Placed other) {
        return isWithSupporterOf(other) && date.equals(other.date);
    }

    boolean isWithSupporterOf(Placed other) {
        return supporter.equals(other.supporter);
    }
}
