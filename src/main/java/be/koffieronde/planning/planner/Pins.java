package be.koffieronde.planning.planner;

import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which visits of a roster are pinned. */
final class Pins {

    private Pins() {}

    /** Ids of the planned visits, or only of those pinned. */
    static Set<String> visits(Roster roster, boolean onlyPinned) {
        Set<String> visits = new HashSet<>();
        for (RosterRound round : roster.rounds()) {
            for (PlannedVisit visit : round.visits()) {
                if (visit.pinned() || !onlyPinned) {
                    visits.add(visit.id());
                }
            }
        }
        return visits;
    }

    /** The roster with these visits pinned, and no others. */
    static Roster set(Roster roster, Set<String> pins) {
        List<RosterRound> rounds = roster.rounds().stream()
                .map(round -> new RosterRound(round.supporter(), round.date(), set(round.visits(), pins)))
                .toList();
        return new Roster(
                roster.problem(),
                roster.score(),
                rounds,
                roster.unplanned(),
                roster.extraTalks(),
                roster.structural(),
                roster.agreed());
    }

    private static List<PlannedVisit> set(List<PlannedVisit> visits, Set<String> pins) {
        return visits.stream()
                .map(visit -> new PlannedVisit(visit.id(), visit.start(), visit.end(), pins.contains(visit.id())))
                .toList();
    }
}
