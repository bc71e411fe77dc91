package be.koffieronde.roster;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visits;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gives sessions the ids with which they are least otherwise than agreed. Those of one need in one week may trade places, and so
 * may those that it is owed; nothing else about a roster changes by that.
 */
public final class FewestChanges {

    private final Map<String, Agreed> agreed;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, String> renamed = new HashMap<>();

    private FewestChanges(Roster roster) {
        agreed = roster.agreed().stream().collect(Collectors.toMap(Agreed::id, Function.identity()));
        for (RosterRound round : roster.rounds()) {
            round.visits().forEach(visit -> places.put(visit.id(), new Place(round, visit)));
        }
    }

    private record Place(RosterRound round, PlannedVisit visit) {

        int changed(@Nullable Agreed from) {
            return from == null ? 0 : from.changed(round.supporter(), round.date(), visit.start());
        }
    }

    private record Group(String need, int week) {}

    /** The roster with those ids; a structurally sound one of that problem. Where it makes no difference, ids stay. */
    public static Roster of(Directory directory, Roster roster) {
        if (roster.agreed().isEmpty()) {
            return roster;
        }
        FewestChanges changes = new FewestChanges(roster);
        groups(directory).forEach(changes::settle);
        return changes.renamed.isEmpty() ? roster : changes.rename(roster);
    }

    private static Collection<List<String>> groups(Directory directory) {
        Map<Group, List<String>> groups = new LinkedHashMap<>();
        Visits.of(directory).forEach(visit -> {
            if (visit instanceof SupportVisit session) {
                groups.computeIfAbsent(new Group(session.need().id(), session.week()), group -> new ArrayList<>())
                        .add(session.id());
            }
        });
        return groups.values();
    }

    private void settle(List<String> ids) {
        List<String> planned = ids.stream().filter(places::containsKey).toList();
        if (ids.size() < 2 || ids.stream().noneMatch(agreed::containsKey)) {
            return;
        }
        long[][] costs = new long[planned.size()][ids.size()];
        for (int row = 0; row < costs.length; row++) {
            Place place = Objects.requireNonNull(places.get(planned.get(row)));
            for (int column = 0; column < ids.size(); column++) {
                String id = ids.get(column);
                boolean isItsOwn = id.equals(planned.get(row));
                costs[row][column] = (long) place.changed(agreed.get(id)) * (ids.size() + 1) + (isItsOwn ? 0 : 1);
            }
        }
        int[] columns = Assignment.cheapest(costs);
        for (int row = 0; row < costs.length; row++) {
            String id = ids.get(columns[row]);
            if (!id.equals(planned.get(row))) {
                renamed.put(planned.get(row), id);
            }
        }
    }

    private Roster rename(Roster roster) {
        List<RosterRound> rounds = roster.rounds().stream()
                .map(round -> new RosterRound(
                        round.supporter(),
                        round.date(),
                        round.visits().stream().map(this::rename).toList()))
                .toList();
        return new Roster(
                roster.problem(),
                roster.score(),
                rounds,
                unplanned(roster),
                roster.extraTalks(),
                roster.structural(),
                roster.agreed());
    }

    private PlannedVisit rename(PlannedVisit visit) {
        return new PlannedVisit(
                renamed.getOrDefault(visit.id(), visit.id()), visit.start(), visit.end(), visit.pinned());
    }

    /** What is left out, an id that now is planned replaced by the one that came to be left out instead. */
    private List<String> unplanned(Roster roster) {
        Set<String> taken = new HashSet<>(renamed.values());
        Map<String, String> instead = new HashMap<>();
        for (String old : renamed.keySet()) {
            if (!taken.contains(old)) {
                String end = old;
                while (renamed.containsKey(end)) {
                    end = renamed.get(end);
                }
                instead.put(end, old);
            }
        }
        return roster.unplanned().stream()
                .map(id -> instead.getOrDefault(id, id))
                .toList();
    }
}
