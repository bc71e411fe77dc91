package be.koffieronde.roster;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visits;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All visits of a problem and of a roster of it by id, and where that roster has each. */
public final class VisitPlaces {

    private final Map<String, Visit> visits = new LinkedHashMap<>();
    private final Map<String, Placed> placed = new LinkedHashMap<>();

    /** @param roster a structurally sound roster of that problem */
    public VisitPlaces(Directory directory, Roster roster) {
        Visits.of(directory, roster.extraTalks()).forEach(visit -> visits.put(visit.id(), visit));
        for (RosterRound round : roster.rounds()) {
            for (PlannedVisit planned : round.visits()) {
                Visit visit = visit(planned.id());
                placed.put(visit.id(), new Placed(visit, round.supporter(), round.date(), planned));
            }
        }
    }

    /** All visits, planned or not, in the problem's order; then extra talks. */
    public Collection<Visit> visits() {
        return visits.values();
    }

    /** A visit that there is. */
    public Visit visit(String id) {
        return Objects.requireNonNull(visits.get(id));
    }

    /** What is planned, in the roster's order. */
    public List<Placed> placed() {
        return List.copyOf(placed.values());
    }

    /** Where a planned visit is. */
    public Placed at(String id) {
        return Objects.requireNonNull(placed.get(id));
    }
}
