package be.koffieronde.format;

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

    /** Writes a score and the total of each rule, in the contract's units, under the rules' titles. */
    public static void write(Score score, Map<Rule, Long> totals, Writer out) throws IOException {
        Map<String, Long> byTitle = new LinkedHashMap<>();
        totals.forEach((rule, total) -> byTitle.put(rule.title(), total));
        write(score.toString(), byTitle, List.of(), out);
    }

    /** Writes why there is no score. */
    public static void write(List<String> errors, Writer out) throws IOException {
        write(null, Map.of(), errors, out);
    }

    private static void write(@Nullable String score, Map<String, Long> totals, List<String> errors, Writer out)
            throws IOException {
        new JsonLayout(out)
                .write(new JsonObject()
                        .with("score", score)
                        .with("totals", totals)
                        .with("errors", errors)
                        .fields());
    }
}
