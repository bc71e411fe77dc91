package be.koffieronde.roster;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who does what when, for one problem. Every visit of the problem is in exactly one round or in {@code unplanned}.
 *
 * @param problem the problem's name
 * @param score what its maker claims; null if nothing is claimed
 */
public record Roster(String problem, @Nullable String score, List<RosterRound> rounds, List<String> unplanned) {

    public Roster {
        rounds = List.copyOf(rounds);
        unplanned = List.copyOf(unplanned);
    }

    /** The same, claiming another score. */
    public Roster claiming(String newScore) {
        return new Roster(problem, newScore, rounds, unplanned);
    }

    /** The visits of one supporter on one date. */
    public record RosterRound(String supporter, LocalDate date, List<PlannedVisit> visits) {

        public RosterRound {
            visits = List.copyOf(visits);
        }
    }

    /** A visit by id, with start and end in minutes after midnight; pinned visits stay where they are. */
    public record PlannedVisit(String id, int start, int end, boolean pinned) {}
}
