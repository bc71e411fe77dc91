package be.koffieronde.app;

import be.koffieronde.problem.InvalidInputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to plan with.
 *
 * @param output the file to write; null: {@code solutions/<name of the problem>.json}
 * @param log file of how the score changes, or null; see {@link ScoreLog}
 * @param isStructural whether to plan for fixed slots; a structural roster to improve is enough, too
 * @param start file of a roster to improve; null to begin with none
 */
public record PlanRequest(
        Effort effort,
        @Nullable Path output,
        @Nullable Path start,
        @Nullable Path log,
        boolean isStructural) {

    /** For a problem as it is. */
    public PlanRequest(Effort effort, @Nullable Path output, @Nullable Path start) {
        this(effort, output, start, null, false);
    }

    /** The roster file to write. */
    Path output(ProblemInput problem) {
        String name = problem.directory().problem().name() + ".json";
        return output == null ? Path.of("solutions", name) : output;
    }

    /**
     * Makes sure that all can be written. A roster may take the place of the one it starts from.
     *
     * @throws InvalidInputException if not
     */
    void prepare(ProblemInput problem) {
        List<Path> outputs = new ArrayList<>(List.of(output(problem)));
        if (log != null) {
            outputs.add(log);
            OutputFiles.of(log, start == null ? List.of() : List.of(start)).check();
        }
        new OutputFiles(outputs, problem.files()).prepare();
    }
}
