package be.koffieronde.files;

import be.koffieronde.app.port.RosterStore;
import be.koffieronde.problem.fault.InvalidInputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What to plan from and where to.
 *
 * @param output the file to write
 * @param start file of a roster to improve; null to begin with none
 * @param like file of a roster of another week to lean towards, or null
 * @param log file of how the score changes, or null; see {@link ScoreLog}
 */
public record PlanFiles(
        Path output,
        @Nullable Path start,
        @Nullable Path like,
        @Nullable Path log) {

    /** Written to {@code solutions/<name of the problem>.json} unless it is told where. */
    public static PlanFiles of(
            ProblemInput problem,
            @Nullable Path output,
            @Nullable Path start,
            @Nullable Path like,
            @Nullable Path log) {
        String name = problem.directory().problem().name() + ".json";
        return new PlanFiles(output == null ? Path.of("solutions", name) : output, start, like, log);
    }

    /** The roster to improve; null to begin with none. */
    public @Nullable RosterStore startStore() {
        return start == null ? null : new RosterOnFile(start);
    }

    /** The roster of another week to lean towards; null if there is none. */
    public @Nullable RosterStore likeStore() {
        return like == null ? null : new RosterOnFile(like);
    }

    /**
     * Makes sure that all can be written. A roster may take the place of the one it starts from.
     *
     * @throws InvalidInputException if not
     */
    public void prepare(ProblemInput problem) {
        List<Path> outputs = new ArrayList<>(List.of(output));
        if (log != null) {
            outputs.add(log);
            OutputFiles.of(log, start == null ? List.of() : List.of(start)).check();
        }
        List<Path> inputs =
                Stream.concat(problem.files().stream(), Stream.ofNullable(like)).toList();
        new OutputFiles(outputs, inputs).prepare();
    }
}
