package be.koffieronde.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What to plan with.
 *
 * @param output the file to write; null: {@code solutions/<name of the problem>.json}
 * @param isStructural whether to plan for fixed slots; a structural roster to improve is enough, too
 * @param start file of a roster to improve; null to begin with none
 */
public record PlanRequest(
        Effort effort, @Nullable Path output, @Nullable Path start, boolean isStructural) {

    /** For a problem as it is. */
    public PlanRequest(Effort effort, @Nullable Path output, @Nullable Path start) {
        this(effort, output, start, false);
    }
}
