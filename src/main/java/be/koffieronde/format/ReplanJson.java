package be.koffieronde.format;

import be.koffieronde.format.json.JsonLayout;
import be.koffieronde.format.json.JsonObject;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Score;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.roster.Agreed;
import be.koffieronde.roster.Placed;
import be.koffieronde.roster.diff.Change;
import be.koffieronde.roster.diff.RosterDiff;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A week planned again, for scripts: {@code {"score": …, "totals": {…}, "fresh": […], "gone": […], "held": […], "supporters":
 * […], "pupils": […], "partners": […], "leftOut": […]}}. Changes are told as in {@link DiffJson}, with {@code "why"}.
 */
public final class ReplanJson {

    private ReplanJson() {}

    /**
     * What came of it.
     *
     * @param totals of each rule in the contract's units
     * @param fresh ids of visits the roster did not know yet
     * @param gone visits that the problem no longer has, where they were
     * @param held talks and meetings that were held and are with a stranger by now
     * @param leftOut a text for each visit that is left out, with the reason
     */
    public record Outcome(
            Score score,
            Map<Rule, Long> totals,
            List<String> fresh,
            List<Agreed> gone,
            List<Held> held,
            List<String> leftOut) {}

    /** One of them, and how to tell the problem that it is over. */
    public record Held(Placed visit, String text) {}

    /**
     * Writes it.
     *
     * @param why the reason of a change; null if there is none
     */
    public static void write(Outcome outcome, RosterDiff diff, Function<Change, @Nullable String> why, Writer out)
            throws IOException {
        new JsonLayout(out).write(json(outcome, diff, why));
    }

    /** The same as fields in their order. */
    public static Map<String, @Nullable Object> json(
            Outcome outcome, RosterDiff diff, Function<Change, @Nullable String> why) {
        Map<String, Object> totals = new LinkedHashMap<>();
        outcome.totals().forEach((rule, total) -> totals.put(rule.title(), total));
        JsonObject json = new JsonObject()
                .with("score", outcome.score().toString())
                .with("totals", totals)
                .with("fresh", outcome.fresh())
                .withList("gone", outcome.gone(), ReplanJson::gone)
                .withList("held", outcome.held(), ReplanJson::held);
        return DiffJson.people(json, diff, why)
                .with("leftOut", outcome.leftOut())
                .fields();
    }

    private static Object gone(Agreed place) {
        return place(place.id(), place.supporter(), place.date(), place.start()).fields();
    }

    private static Object held(Held held) {
        Placed visit = held.visit;
        return place(visit.visit().id(), visit.supporter(), visit.date(), visit.start())
                .with("text", held.text)
                .fields();
    }

    private static JsonObject place(String visit, String supporter, LocalDate date, int start) {
        return new JsonObject()
                .with("visit", visit)
                .with("supporter", supporter)
                .with("date", date.toString())
                .with("start", Clock.format(start));
    }
}
