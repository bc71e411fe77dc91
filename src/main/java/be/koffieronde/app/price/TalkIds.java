package be.koffieronde.app.price;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.Visits;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.RosterRound;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The talks of a problem, in its order, and rosters with and without them. */
record TalkIds(Set<String> ids) {

    static TalkIds of(Directory directory) {
        return new TalkIds(Visits.of(directory).stream()
                .filter(TalkVisit.class::isInstance)
                .map(Visit::id)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** A roster that knows of no talks. */
    Roster forgottenIn(Roster roster) {
        List<String> unplanned =
                roster.unplanned().stream().filter(id -> !ids.contains(id)).toList();
        return new Roster(roster.problem(), null, withoutTalks(roster.rounds()), unplanned);
    }

    /** The same roster with every talk left out that it does not plan. */
    Roster leftOutIn(Roster roster) {
        Set<String> unplanned = new LinkedHashSet<>(roster.unplanned());
        unplanned.addAll(ids);
        roster.rounds().forEach(round -> round.visits().forEach(visit -> unplanned.remove(visit.id())));
        return new Roster(roster.problem(), null, roster.rounds(), List.copyOf(unplanned));
    }

    private List<RosterRound> withoutTalks(List<RosterRound> rounds) {
        List<RosterRound> without = new ArrayList<>();
        for (RosterRound round : rounds) {
            without.add(new RosterRound(
                    round.supporter(),
                    round.date(),
                    round.visits().stream()
                            .filter(visit -> !ids.contains(visit.id()))
                            .toList()));
        }
        return without;
    }
}
