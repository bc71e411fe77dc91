package be.koffieronde.format;

import be.koffieronde.problem.Clock;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rosters as JSON values. */
final class RosterJson {

    private RosterJson() {}

    static Map<String, @Nullable Object> of(Roster roster) {
        return new JsonObject()
                .with("problem", roster.problem())
                .withIfAny("score", roster.score())
                .withList("rounds", roster.rounds(), RosterJson::round)
                .with("unplanned", roster.unplanned())
                .fields();
    }

    private static Object round(RosterRound round) {
        return new JsonObject()
                .with("supporter", round.supporter())
                .with("date", round.date().toString())
                .withList("visits", round.visits(), RosterJson::visit)
                .fields();
    }

    private static Object visit(PlannedVisit visit) {
        return new JsonObject()
                .with("id", visit.id())
                .with("start", Clock.format(visit.start()))
                .with("end", Clock.format(visit.end()))
                .with("pinned", visit.pinned())
                .fields();
    }
}
