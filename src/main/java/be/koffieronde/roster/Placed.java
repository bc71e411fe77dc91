package be.koffieronde.roster;

import be.koffieronde.problem.Visit;
import be.koffieronde.roster.Roster.PlannedVisit;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * A visit where a roster has it.
 *
 * @param supporter id of who does it
 */
public record Placed(Visit visit, String supporter, LocalDate date, PlannedVisit planned) {

    public static final Comparator<Placed> BY_TIME = Comparator.comparing(Placed::date)
            .thenComparingInt(Placed::start)
            .thenComparing(Placed::supporter)
            .thenComparing(placed -> placed.visit().id());

    /** Minutes after midnight. */
    public int start() {
        return planned.start();
    }

    /** Minutes after midnight. */
    public int end() {
        return planned.end();
    }

    /** Whether both have the same supporter at the same time, be it for another session of the same need. */
    public boolean isWhere(Placed other) {
        return isOnDayOf(other) && start() == other.start() && end() == other.end();
    }

    public boolean isOnDayOf(Placed other) {
        return isWithSupporterOf(other) && date.equals(other.date);
    }

    public boolean isWithSupporterOf(Placed other) {
        return supporter.equals(other.supporter);
    }
}
