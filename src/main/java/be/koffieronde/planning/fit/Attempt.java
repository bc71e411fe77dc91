package be.koffieronde.planning.fit;

import be.koffieronde.problem.Rule;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.RosterRound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A visit that a roster leaves out, tried in one of its rounds.
 *
 * @param round the round with the visit in it
 * @param before the roster without the visit
 * @param broken hard rules broken more than before, with how much more in the contract's units; empty if the visit fits
 * @param cost soft points the change takes, the visit's own worth aside
 * @param workedBefore minutes the supporter works in that week without the visit
 */
public record Attempt(
        String visit,
        RosterRound round,
        int start,
        Roster before,
        Map<Rule, Long> broken,
        long cost,
        int workedBefore) {

    public Attempt {
        broken = Map.copyOf(broken);
    }

    /** The roster with the visit in it; only that round differs. It claims no score. Made anew each time. */
    public Roster roster() {
        List<RosterRound> rounds = new ArrayList<>();
        rounds.add(round);
        for (RosterRound other : before.rounds()) {
            if (!other.supporter().equals(round.supporter()) || !other.date().equals(round.date())) {
                rounds.add(other);
            }
        }
        List<String> left = new ArrayList<>(before.unplanned());
        left.remove(visit);
        return before.with(rounds, left);
    }

    /** Id of whose round it is. */
    public String supporter() {
        return round.supporter();
    }

    public LocalDate date() {
        return round.date();
    }
}
