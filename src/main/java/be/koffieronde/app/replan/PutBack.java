package be.koffieronde.app.replan;

import be.koffieronde.roster.Placed;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import be.koffieronde.roster.diff.Change;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Undoes changes of a roster, whatever else is then in the way. */
final class PutBack {

    private PutBack() {}

    /** The roster with the visits of some changes where they were before. */
    static Roster of(Roster roster, Collection<Change> changes) {
        Map<String, Placed> back = new HashMap<>();
        List<String> out = new ArrayList<>();
        for (Change change : changes) {
            Placed before = change.before();
            String id = change.visit().id();
            if (before == null) {
                out.add(id);
            } else {
                back.put(id, before);
            }
        }
        Map<Day, List<PlannedVisit>> rounds = new LinkedHashMap<>();
        for (RosterRound round : roster.rounds()) {
            rounds.put(
                    new Day(round.supporter(), round.date()),
                    round.visits().stream()
                            .filter(visit -> !back.containsKey(visit.id()) && !out.contains(visit.id()))
                            .collect(Collectors.toCollection(ArrayList::new)));
        }
        back.forEach((id, before) -> {
            PlannedVisit visit = new PlannedVisit(
                    id, before.start(), before.end(), before.planned().pinned());
            rounds.computeIfAbsent(new Day(before.supporter(), before.date()), day -> new ArrayList<>())
                    .add(visit);
        });
        List<String> unplanned = new ArrayList<>(roster.unplanned());
        unplanned.removeIf(back::containsKey);
        unplanned.addAll(out);
        return roster.with(rounds(rounds), unplanned);
    }

    private static List<RosterRound> rounds(Map<Day, List<PlannedVisit>> rounds) {
        List<RosterRound> made = new ArrayList<>();
        rounds.forEach((day, visits) -> {
            visits.sort(Comparator.comparingInt(PlannedVisit::start));
            made.add(new RosterRound(day.supporter, day.date, visits));
        });
        return made;
    }

    private record Day(String supporter, LocalDate date) {}
}
