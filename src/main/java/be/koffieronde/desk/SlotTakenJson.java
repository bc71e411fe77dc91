package be.koffieronde.desk;

import be.koffieronde.app.names.VisitNames;
import be.koffieronde.desk.warm.SeenWeek;
import be.koffieronde.format.CoffeeJson;
import be.koffieronde.format.json.JsonObject;
import be.koffieronde.language.Language;
import be.koffieronde.language.Vocabulary;
import be.koffieronde.privacy.Audience;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.roster.Placed;
import java.util.Objects;

/**
 * What a supporter is told who comes too late for a slot: who has the time, by what, and what else fits.
 *
 * @param outcome of what was not booked
 */
public record SlotTakenJson(BookTalk.Outcome outcome, Language language) {

    /** Adds {@code "taken": [{"supporter", "name", "start", "end", "title"}], "others": {…}}. */
    public JsonObject into(JsonObject json) {
        CoffeeJson others = new CoffeeJson(outcome.week().coffee().text(), language).withoutVisits();
        return json.withList("taken", outcome.taken(), this::taken)
                .with("others", others.json(Objects.requireNonNull(outcome.others())));
    }

    private Object taken(Placed placed) {
        SeenWeek seen = outcome.week().week(Audience.SUPPORTER);
        VisitNames names = new VisitNames(seen.directory());
        return new JsonObject()
                .with("supporter", placed.supporter())
                .with("name", seen.directory().supporter(placed.supporter()).name())
                .with("start", Clock.format(placed.start()))
                .with("end", Clock.format(placed.end()))
                .with(
                        "title",
                        Vocabulary.of(language)
                                .say(names.brief(
                                        seen.places().visit(placed.visit().id()))))
                .fields();
    }
}
