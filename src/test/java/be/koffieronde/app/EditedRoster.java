package be.koffieronde.app;

import be.koffieronde.problem.Visit;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Rosters with visits taken out or put in, by hand. */
final class EditedRoster {

    private EditedRoster() {}

    static Roster without(Roster roster, Collection<String> visits) {
        List<RosterRound> rounds = roster.rounds().stream()
                .map(round -> new RosterRound(
                        round.supporter(),
                        round.date(),
                        round.visits().stream()
                                .filter(visit -> !visits.contains(visit.id()))
                                .toList()))
                .toList();
        return roster.with(
                rounds,
                Stream.concat(roster.unplanned().stream(), visits.stream())
                        .distinct()
                        .toList());
    }

    static Roster with(Roster roster, Visit visit, String supporter, LocalDate date, int start) {
        List<RosterRound> rounds = new ArrayList<>();
        List<PlannedVisit> there = new ArrayList<>();
        for (RosterRound round : roster.rounds()) {
            if (round.supporter().equals(supporter) && round.date().equals(date)) {
                there.addAll(round.visits());
            } else {
                rounds.add(round);
            }
        }
        there.add(new PlannedVisit(visit.id(), start, start + visit.minutes(), false));
        rounds.add(new RosterRound(supporter, date, there));
        return roster.with(
                rounds,
                roster.unplanned().stream().filter(id -> !id.equals(visit.id())).toList());
    }
}
