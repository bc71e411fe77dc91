package be.koffieronde.app;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visits;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.problem.time.Window;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** All rosters with one more talk, at every minute of the hours of every supporter, the other visits as they are. */
final class EveryMinute {

    private EveryMinute() {}

    static List<Roster> of(Directory directory, Roster roster, String id) {
        Visit visit = Visits.of(directory).stream()
                .filter(other -> other.id().equals(id))
                .findFirst()
                .orElseThrow();
        List<Roster> rosters = new ArrayList<>();
        for (Supporter supporter : directory.problem().supporters()) {
            for (int day = 0; day < 5; day++) {
                LocalDate date = directory.problem().calendar().date(day);
                Window hours = supporter.hours().get(date.getDayOfWeek());
                Window own = supporter.staysForTalks().getOrDefault(date.getDayOfWeek(), hours);
                for (int start = 0; hours != null && start + visit.minutes() <= Clock.DAY; start++) {
                    if (start >= Math.min(hours.from(), own.from())
                            && start + visit.minutes() <= Math.max(hours.to(), own.to())) {
                        PlannedVisit planned = new PlannedVisit(id, start, start + visit.minutes(), false);
                        rosters.add(with(roster, supporter.id(), date, planned));
                    }
                }
            }
        }
        return rosters;
    }

    private static Roster with(Roster roster, String supporter, LocalDate date, PlannedVisit visit) {
        List<PlannedVisit> visits = new ArrayList<>(List.of(visit));
        List<RosterRound> rounds = new ArrayList<>();
        for (RosterRound round : roster.rounds()) {
            if (round.supporter().equals(supporter) && round.date().equals(date)) {
                visits.addAll(round.visits());
            } else {
                rounds.add(round);
            }
        }
        rounds.add(new RosterRound(supporter, date, visits));
        List<String> unplanned = new ArrayList<>(roster.unplanned());
        unplanned.remove(visit.id());
        return new Roster(roster.problem(), null, rounds, unplanned);
    }
}
