package be.koffieronde.files;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What to take the names out of, and how.
 *
 * @param roster null if there is none
 * @param output the problem file to write
 * @param jitterKm how far at most places move; 0 keeps them
 * @param freezesTravel whether to write out the drives as they are now
 * @param seed gives equal files for equal seeds; null: chance nobody can repeat
 */
public record AnonymiseRequest(
        Path problem,
        @Nullable Path roster,
        Path output,
        double jitterKm,
        boolean freezesTravel,
        @Nullable Long seed) {}
