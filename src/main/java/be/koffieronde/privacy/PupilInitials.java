package be.koffieronde.privacy;

import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Pupil;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes pupils' names out of a problem, so that nothing made of it can tell them. Pupils of one school with the same
 * initials are told apart by a number.
 */
final class PupilInitials {

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[^\\p{L}\\p{M}]+");

    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, Long> count;

    private PupilInitials(Problem problem) {
        count = problem.pupils().stream()
                .collect(Collectors.groupingBy(PupilInitials::atSchool, Collectors.counting()));
    }

    /** The same problem, with initials for pupils' names. */
    static Problem in(Problem problem) {
        PupilInitials initials = new PupilInitials(problem);
        return problem.withPupils(problem.pupils().stream()
                .map(pupil -> pupil.named(initials.unlike(pupil)))
                .toList());
    }

    private String unlike(Pupil pupil) {
        String initials = of(pupil.name());
        if (count.getOrDefault(atSchool(pupil), 1L) == 1) {
            return initials;
        }
        int number = seen.merge(atSchool(pupil), 1, Integer::sum);
        return "%s (%s)".formatted(initials, number);
    }

    private static String atSchool(Pupil pupil) {
        return pupil.school() + "/" + of(pupil.name());
    }

    /** {@code L.V.}, whether the name is that or {@code Lotte Vermeulen}; {@code ?} if it has no letters. */
    static String of(String name) {
        String initials = BETWEEN_NAMES
                .splitAsStream(name)
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT) + ".")
                .collect(Collectors.joining());
        return initials.isEmpty() ? "?" : initials;
    }
}
