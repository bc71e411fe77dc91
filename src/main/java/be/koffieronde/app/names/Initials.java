package be.koffieronde.app.names;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Pupils' names as others than planners may read them. */
public final class Initials {

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[^\\p{L}\\p{M}]+");

    private Initials() {}

    /** {@code L.V.}, whether the name is that or {@code Lotte Vermeulen}; {@code ?} if it has no letters. */
    public static String of(String name) {
        String initials = BETWEEN_NAMES
                .splitAsStream(name)
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT) + ".")
                .collect(Collectors.joining());
        return initials.isEmpty() ? "?" : initials;
    }
}
