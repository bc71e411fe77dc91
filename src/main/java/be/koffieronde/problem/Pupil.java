package be.koffieronde.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pupil with special educational needs.
 *
 * @param classGroup pupils of one class group share their lessons; null: none
 * @param priority factor on minutes lost
 * @param partners ids of the adults around this pupil
 */
public record Pupil(
        String id,
        String name,
        String school,
        @Nullable String classGroup,
        int priority,
        List<String> partners,
        Set<LocalDate> absences,
        List<Need> needs) {

    public Pupil {
        partners = List.copyOf(partners);
        absences = Set.copyOf(absences);
        needs = List.copyOf(needs);
    }

    public Pupil named(String other) {
        return new Pupil(id, other, school, classGroup, priority, partners, absences, needs);
    }

    Pupil withoutAbsences() {
        return new Pupil(id, name, school, classGroup, priority, partners, Set.of(), needs);
    }
}
