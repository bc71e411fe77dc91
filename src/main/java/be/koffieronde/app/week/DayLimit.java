package be.koffieronde.app.week;

import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.roster.Roster;
import java.util.ArrayList;
import java.util.List;

/** How many visits a day may have for questions about its roster to be answered. */
public final class DayLimit {

    /** More than any day will hold. */
    private static final int MOST_VISITS = 90;

    private DayLimit() {}

    /**
     * Refuses a roster of which a day has more.
     *
     * @throws InvalidInputException with all days that have more
     */
    public static void check(Roster roster) {
        List<Fault> faults = new ArrayList<>();
        for (int index = 0; index < roster.rounds().size(); index++) {
            int visits = roster.rounds().get(index).visits().size();
            if (visits > MOST_VISITS) {
                faults.add(
                        Fault.of("app.too-many-visits", visits, MOST_VISITS).in("rounds[%d].visits".formatted(index)));
            }
        }
        if (!faults.isEmpty()) {
            throw InvalidInputException.of(faults);
        }
    }
}
