package be.koffieronde.format;

import be.koffieronde.format.json.JsonLayout;
import be.koffieronde.format.json.JsonObject;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Score;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.roster.Placed;
import be.koffieronde.roster.diff.Change;
import be.koffieronde.roster.diff.PersonChanges;
import be.koffieronde.roster.diff.RosterDiff;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How two rosters differ, for scripts: {@code {"equal": …, "scores": {…}, "totals": {…}, "supporters": […],
 * "pupils": […], "partners": […], "errors": […]}}. People and visits are told by id.
 */
public final class DiffJson {

    private static final RosterDiff NOTHING = new RosterDiff(List.of(), List.of(), List.of());

    private DiffJson() {}

    /** One of the two rosters: its score, and the total of each rule in the contract's units. */
    public record Side(Score score, Map<Rule, Long> totals) {}

    /** Writes two rosters that could be compared. */
    public static void write(Side first, Side second, boolean areEqual, RosterDiff diff, Writer out)
            throws IOException {
        write(compared(first, second, areEqual), diff, List.of(), out);
    }

    /** The same as an object to add to, without errors. */
    public static JsonObject json(Side first, Side second, boolean areEqual, RosterDiff diff) {
        return people(compared(first, second, areEqual), diff, change -> null);
    }

    private static JsonObject compared(Side first, Side second, boolean areEqual) {
        Map<String, Object> totals = new LinkedHashMap<>();
        first.totals.forEach((rule, total) ->
                totals.put(rule.title(), pair(total, second.totals.get(rule)).fields()));
        Object scores = pair(first.score.toString(), second.score.toString()).fields();
        return new JsonObject().with("equal", areEqual).with("scores", scores).with("totals", totals);
    }

    /** Writes why there is nothing to compare. */
    public static void write(List<String> errors, Writer out) throws IOException {
        JsonObject json =
                new JsonObject().with("equal", null).with("scores", Map.of()).with("totals", Map.of());
        write(json, NOTHING, errors, out);
    }

    private static void write(JsonObject json, RosterDiff diff, List<String> errors, Writer out) throws IOException {
        people(json, diff, change -> null).with("errors", errors);
        new JsonLayout(out).write(json.fields());
    }

    /**
     * Tells who notices what.
     *
     * @param why the reason of a change; null where none is told
     */
    static JsonObject people(JsonObject json, RosterDiff diff, Function<Change, @Nullable String> why) {
        Function<PersonChanges, Object> person = changes -> person(changes, why);
        return json.withList("supporters", diff.supporters(), person)
                .withList("pupils", diff.pupils(), person)
                .withList("partners", diff.partners(), person);
    }

    private static Object person(PersonChanges person, Function<Change, @Nullable String> why) {
        Function<Change, Object> json = change -> change(change, why.apply(change));
        return new JsonObject()
                .with("id", person.id())
                .withList("moved", person.moved(), json)
                .withList("appeared", person.appeared(), json)
                .withList("went", person.went(), json)
                .fields();
    }

    private static Object change(Change change, @Nullable String why) {
        JsonObject json = pair(placed(change.before()), placed(change.after()));
        return (why == null ? json : json.with("why", why)).fields();
    }

    private static @Nullable Object placed(@Nullable Placed placed) {
        return placed == null
                ? null
                : new JsonObject()
                        .with("visit", placed.visit().id())
                        .with("supporter", placed.supporter())
                        .with("date", placed.date().toString())
                        .with("start", Clock.format(placed.start()))
                        .with("end", Clock.format(placed.end()))
                        .fields();
    }

    /** What both rosters have; null where a visit is left out. */
    private static JsonObject pair(@Nullable Object first, @Nullable Object second) {
        return new JsonObject().with("a", first).with("b", second);
    }
}
