package be.koffieronde.anonymise;

import be.koffieronde.problem.Problem;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** The aliases of everything in a problem. */
final class Masks {

    private final Map<Kind, Aliases> aliases = new EnumMap<>(Kind.class);

    Masks(Problem problem, Random random) {
        OriginalNames taken = new OriginalNames(problem);
        for (Kind kind : Kind.values()) {
            aliases.put(kind, new Aliases(kind, problem, taken, random));
        }
    }

    Aliases of(Kind kind) {
        return Objects.requireNonNull(aliases.get(kind));
    }
}
