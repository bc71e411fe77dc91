package be.koffieronde.app;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Supporter;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds pinned visits that cannot stay where they are, as there is no day's work they could be in. */
final class PinFaults {

    private final Directory directory;
    private final List<String> faults = new ArrayList<>();

    private PinFaults(Directory directory) {
        this.directory = directory;
    }

    /**
     * A line of place, value and remedy for each, in the roster's order.
     *
     * @param roster one of that problem
     */
    static List<String> of(Roster roster, Directory directory) {
        PinFaults search = new PinFaults(directory);
        for (int index = 0; index < roster.rounds().size(); index++) {
            search.round("rounds[" + index + "]", roster.rounds().get(index));
        }
        return search.faults;
    }

    private void round(String place, RosterRound round) {
        String obstacle = obstacle(directory.supporter(round.supporter()), round.date());
        for (int index = 0; obstacle != null && index < round.visits().size(); index++) {
            PlannedVisit visit = round.visits().get(index);
            if (visit.pinned()) {
                faults.add("%s.visits[%d]: visit '%s' is pinned on %s, %s"
                        .formatted(place, index, visit.id(), round.date(), obstacle));
            }
        }
    }

    private @Nullable String obstacle(Supporter supporter, LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        if (directory.problem().calendar().closedDays().contains(date)) {
            return "a closed day; unpin it, or take that day out of closedDays";
        } else if (supporter.absences().contains(date)) {
            return "when '%s' is absent; unpin it, or take that day out of the absences".formatted(supporter.id());
        }
        return supporter.hours().containsKey(day) || supporter.staysForTalks().containsKey(day)
                ? null
                : "when '%s' does not work; unpin it, or give '%1$s' hours on that day".formatted(supporter.id());
    }
}
