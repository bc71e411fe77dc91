package be.koffieronde.problem;

import be.koffieronde.problem.time.DatedExceptions;
import be.koffieronde.problem.time.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pupil with special educational needs.
 *
 * @param classGroup pupils of one class group share their lessons; null: none
 * @param priority factor on minutes lost
 * @param on when the pupil is there on some dates
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
        DatedExceptions on,
        List<Need> needs) {

    public Pupil {
        partners = List.copyOf(partners);
        absences = Set.copyOf(absences);
        needs = List.copyOf(needs);
    }

    public Pupil named(String other) {
        return new Pupil(id, other, school, classGroup, priority, partners, absences, on, needs);
    }

    /** Dates on which the pupil is away all day. */
    public Set<LocalDate> away() {
        return on.awayToo(absences);
    }

    /** When the pupil is there on a date; null: at any time. */
    public @Nullable List<Window> there(LocalDate date) {
        return absences.contains(date) ? List.of() : on.on(date);
    }

    /** The same on other dates not as usual. */
    public Pupil withDates(Set<LocalDate> away, DatedExceptions others) {
        return new Pupil(id, name, school, classGroup, priority, partners, away, others, needs);
    }

    /** The same with other needs. */
    public Pupil withNeeds(List<Need> others) {
        return others.equals(needs)
                ? this
                : new Pupil(id, name, school, classGroup, priority, partners, absences, on, others);
    }

    Pupil withoutAbsences() {
        return new Pupil(id, name, school, classGroup, priority, partners, Set.of(), DatedExceptions.NONE, needs);
    }
}
