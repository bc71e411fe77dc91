package be.koffieronde.app.plan;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds pinned visits that cannot stay where they are, as there is no day's work they could be in. */
final class PinFaults {

    private final Directory directory;
    private final List<Fault> faults = new ArrayList<>();

    private PinFaults(Directory directory) {
        this.directory = directory;
    }

    /**
     * One for each, in the roster's order.
     *
     * @param roster one of that problem
     */
    static List<Fault> of(Roster roster, Directory directory) {
        PinFaults search = new PinFaults(directory);
        for (int index = 0; index < roster.rounds().size(); index++) {
            search.round("rounds[" + index + "]", roster.rounds().get(index));
        }
        return search.faults;
    }

    private void round(String place, RosterRound round) {
        Supporter supporter = directory.supporter(round.supporter());
        for (int index = 0; index < round.visits().size(); index++) {
            PlannedVisit visit = round.visits().get(index);
            Fault fault = visit.pinned() ? fault(visit, supporter, round.date()) : null;
            if (fault != null) {
                faults.add(fault.in("%s.visits[%d]".formatted(place, index)));
            }
        }
    }

    private @Nullable Fault fault(PlannedVisit visit, Supporter supporter, LocalDate date) {
        if (directory.problem().calendar().isClosed(date)) {
            return Fault.of("app.pin-on-closed-day", visit.id(), date);
        } else if (supporter.away().contains(date)) {
            return Fault.of("app.pin-on-absence", visit.id(), date, supporter.id());
        }
        return supporter.on(date).isOff() ? Fault.of("app.pin-on-day-off", visit.id(), date, supporter.id()) : null;
    }
}
