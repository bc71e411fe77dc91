package be.koffieronde.format;

import be.koffieronde.format.json.JsonLayout;
import be.koffieronde.format.json.JsonObject;
import be.koffieronde.language.Message;
import be.koffieronde.language.Vocabulary;
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
     * @param leftOut a line for each visit that is left out, with the reason
     */
    public record Outcome(
            Score score,
            Map<Rule, Long> totals,
            List<String> fresh,
            List<Agreed> gone,
            List<Held> held,
            List<Message> leftOut) {}

    /** One of them, and how to tell the problem that it is over. */
    public record Held(Placed visit, Message text) {}

    /**
     * Writes it.
     *
     * @param why the reasons of changes that have one
     */
    public static void write(Outcome outcome, RosterDiff diff, Map<Change, Message> why, Vocabulary words, Writer out)
            throws IOException {
        new JsonLayout(out).write(json(outcome, diff, why, words));
    }

    /** The same as fields in their order. */
    public static Map<String, @Nullable Object> json(
            Outcome outcome, RosterDiff diff, Map<Change, Message> why, Vocabulary words) {
        Map<String, Object> totals = new LinkedHashMap<>();
        outcome.totals().forEach((rule, total) -> totals.put(rule.title(), total));
        JsonObject json = new JsonObject()
                .with("score", outcome.score().toString())
                .with("totals", totals)
                .with("fresh", outcome.fresh())
                .withList("gone", outcome.gone(), ReplanJson::gone)
                .withList(
                        "held",
                        outcome.held(),
                        held -> place(held.visit)
                                .with("text", words.say(held.text))
                                .fields());
        return DiffJson.people(json, diff, change -> said(why.get(change), words))
                .withList("leftOut", outcome.leftOut(), words::say)
                .fields();
    }

    private static @Nullable String said(@Nullable Message why, Vocabulary words) {
        return why == null ? null : words.say(why);
    }

    private static Object gone(Agreed place) {
        return place(place.id(), place.supporter(), place.date(), place.start()).fields();
    }

    private static JsonObject place(Placed visit) {
        return place(visit.visit().id(), visit.supporter(), visit.date(), visit.start());
    }

    private static JsonObject place(String visit, String supporter, LocalDate date, int start) {
        return new JsonObject()
                .with("visit", visit)
                .with("supporter", supporter)
                .with("date", date.toString())
                .with("start", Clock.format(start));
    }
}
