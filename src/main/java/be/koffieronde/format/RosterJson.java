package be.koffieronde.format;

import be.koffieronde.problem.Clock;
import be.koffieronde.problem.ExtraTalk;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rosters as JSON values. */
final class RosterJson {

    private RosterJson() {}

    static Map<String, @Nullable Object> of(Roster roster) {
        JsonObject file = new JsonObject()
                .with("problem", roster.problem())
                .withIfAny("structural", roster.structural() ? true : null)
                .withIfAny("score", roster.score())
                .withList("rounds", roster.rounds(), RosterJson::round)
                .with("unplanned", roster.unplanned());
        if (!roster.extraTalks().isEmpty()) {
            file.withList("extraTalks", roster.extraTalks(), RosterJson::extraTalk);
        }
        return file.fields();
    }

    private static Object round(RosterRound round) {
        return new JsonObject()
                .with("supporter", round.supporter())
                .with("date", round.date().toString())
                .withList("visits", round.visits(), RosterJson::visit)
                .fields();
    }

    private static Object extraTalk(ExtraTalk talk) {
        return new JsonObject()
                .with("partner", talk.partner())
                .with("supporter", talk.supporter())
                .with("minutes", talk.minutes())
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
