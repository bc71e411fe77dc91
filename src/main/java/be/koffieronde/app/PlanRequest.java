package be.koffieronde.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What to plan with.
 *
 * @param output the file to write; null: {@code solutions/<name of the problem>.json}
 * @param start file of a roster to improve; null to begin with none
 */
public record PlanRequest(
        Effort effort, @Nullable Path output, @Nullable Path start) {}
