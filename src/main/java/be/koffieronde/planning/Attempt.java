package be.koffieronde.planning;

import be.koffieronde.problem.Rule;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.RosterRound;
import java.time.LocalDate;
import java.util.Map;

/**
 * A visit that a roster leaves out, tried in one of its rounds.
 *
 * @param round the round with the visit in it
 * @param roster the roster with the visit in it; only that round differs, and claims no score
 * @param broken hard rules broken more than before, with how much more in the contract's units; empty if the visit fits
 * @param cost soft points the change takes, the visit's own worth aside
 * @param workedBefore minutes the supporter works in that week without the visit
 */
public record Attempt(
        String visit,
        RosterRound round,
        int start,
        Roster roster,
        Map<Rule, Long> broken,
        long cost,
        int workedBefore) {

    public Attempt {
        broken = Map.copyOf(broken);
    }

    /** Id of whose round it is. */
    public String supporter() {
        return round.supporter();
    }

    public LocalDate date() {
        return round.date();
    }

    public boolean fits() {
        return broken.isEmpty();
    }
}
