package be.koffieronde.format;

import be.koffieronde.format.json.JsonLayout;
import be.koffieronde.format.json.JsonObject;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Score;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a check finds, for scripts: {@code {"score": …, "totals": {…}, "errors": […]}}. */
public final class CheckJson {

    private CheckJson() {}

    /**
     * Minutes of support that a roster leaves out.
     *
     * @param lost of sessions that somebody could hold
     * @param outOfReach of those that nobody could
     * @param causes a line each, why nobody could
     */
    public record PupilMinutes(long lost, long outOfReach, List<String> causes) {}

    /** Writes a score and the total of each rule, in the contract's units, under the rules' titles. */
    public static void write(Score score, Map<Rule, Long> totals, PupilMinutes minutes, Writer out) throws IOException {
        Map<String, Long> byTitle = new LinkedHashMap<>();
        totals.forEach((rule, total) -> byTitle.put(rule.title(), total));
        new JsonLayout(out)
                .write(json(score.toString(), byTitle, List.of())
                        .with("pupilMinutesLost", minutes.lost())
                        .with("pupilMinutesOutOfReach", minutes.outOfReach())
                        .with("outOfReach", minutes.causes())
                        .fields());
    }

    /** Writes why there is no score. */
    public static void write(List<String> errors, Writer out) throws IOException {
        new JsonLayout(out).write(json(null, Map.of(), errors).fields());
    }

    private static JsonObject json(@Nullable String score, Map<String, Long> totals, List<String> errors) {
        return new JsonObject().with("score", score).with("totals", totals).with("errors", errors);
    }
}
