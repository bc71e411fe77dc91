package be.koffieronde.app;

import be.koffieronde.problem.Pupil;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Pupils as schools and partners may read of them. */
final class Initials {

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[^\\p{L}]+");

    private Initials() {}

    /** {@code L.V.}, whether the name is that or {@code Lotte Vermeulen}; the id if the name has no letters. */
    static String of(Pupil pupil) {
        String initials = BETWEEN_NAMES
                .splitAsStream(pupil.name())
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT) + ".")
                .collect(Collectors.joining());
        return initials.isEmpty() ? pupil.id() : initials;
    }
}
