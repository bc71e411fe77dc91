package be.koffieronde.bench;

import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A roster being written: what has not been entered is unplanned. */
final class RosterSheet {

    private final OpenWeeks weeks;
    private final Map<Page, List<PlannedVisit>> pages = new LinkedHashMap<>();

    private record Page(String supporter, int day) {}

    RosterSheet(OpenWeeks weeks) {
        this.weeks = weeks;
    }

    void enter(Visit visit, Supporter supporter, int day, int start) {
        pages.computeIfAbsent(new Page(supporter.id(), day), page -> new ArrayList<>())
                .add(new PlannedVisit(visit.id(), start, start + visit.minutes(), false));
    }

    /** The roster so far; it claims no score. */
    Roster roster() {
        Calendar calendar = weeks.calendar();
        Set<String> planned = new HashSet<>();
        List<RosterRound> rounds = new ArrayList<>();
        pages.forEach((page, visits) -> {
            visits.sort(Comparator.comparingInt(PlannedVisit::start));
            visits.forEach(visit -> planned.add(visit.id()));
            rounds.add(new RosterRound(page.supporter(), calendar.date(page.day()), visits));
        });
        List<String> unplanned = weeks.visits().stream()
                .map(Visit::id)
                .filter(id -> !planned.contains(id))
                .toList();
        return new Roster(weeks.directory().problem().name(), null, rounds, unplanned);
    }
}
