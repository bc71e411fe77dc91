package be.koffieronde.report;

import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Pupil;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes pupils' names out of a problem, so that nothing made of it can tell them. Pupils of one school with the same
 * initials are told apart by their class group, else by a number.
 */
final class Initials {

    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, Long> count;

    private Initials(Problem problem) {
        count = problem.pupils().stream().collect(Collectors.groupingBy(Initials::atSchool, Collectors.counting()));
    }

    /** The same problem, with initials for pupils' names. */
    static Problem in(Problem problem) {
        Initials initials = new Initials(problem);
        return new Problem(
                problem.name(),
                problem.calendar(),
                problem.locations(),
                problem.travel(),
                problem.schools(),
                problem.supporters(),
                problem.partners(),
                problem.collaborationModels(),
                initials.of(problem.pupils()),
                problem.meetings(),
                problem.commitments(),
                problem.weights());
    }

    /** {@code L.V.} of {@code Lotte Verhulst}, and of {@code L.V.} itself. */
    static String of(String name) {
        return Stream.of(name.split("[\\s.'’-]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + ".")
                .collect(Collectors.joining());
    }

    private List<Pupil> of(List<Pupil> pupils) {
        return pupils.stream().map(pupil -> renamed(pupil, unlike(pupil))).toList();
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

    private static Pupil renamed(Pupil pupil, String name) {
        return new Pupil(
                pupil.id(),
                name,
                pupil.school(),
                pupil.classGroup(),
                pupil.priority(),
                pupil.partners(),
                pupil.absences(),
                pupil.needs());
    }
}
