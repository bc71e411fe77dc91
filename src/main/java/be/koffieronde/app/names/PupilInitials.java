package be.koffieronde.app.names;

import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Pupil;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Takes pupils' names out of a problem, so that nothing made of it can tell them. Pupils of one school with the same
 * initials are told apart by a number.
 */
public final class PupilInitials {

    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, Long> count;

    private PupilInitials(Problem problem) {
        count = problem.pupils().stream()
                .collect(Collectors.groupingBy(PupilInitials::atSchool, Collectors.counting()));
    }

    /** The same problem, with initials for pupils' names. */
    public static Problem in(Problem problem) {
        return problem.withPupils(new PupilInitials(problem).of(problem.pupils()));
    }

    private List<Pupil> of(List<Pupil> pupils) {
        return pupils.stream().map(pupil -> renamed(pupil, unlike(pupil))).toList();
    }

    private String unlike(Pupil pupil) {
        String initials = Initials.of(pupil.name());
        if (count.getOrDefault(atSchool(pupil), 1L) == 1) {
            return initials;
        }
        int number = seen.merge(atSchool(pupil), 1, Integer::sum);
        return "%s (%s)".formatted(initials, number);
    }

    private static String atSchool(Pupil pupil) {
        return pupil.school() + "/" + Initials.of(pupil.name());
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
