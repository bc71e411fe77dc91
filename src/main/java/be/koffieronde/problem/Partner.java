package be.koffieronde.problem;

import be.koffieronde.problem.time.WeekWindows;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An adult the supporters work with.
 *
 * @param collaboration the planner's label of the relation, which a collaboration model may have for name; null if none
 * @param talk the partner's own rhythm; null: that of the collaboration, if any
 */
public record Partner(
        String id,
        String name,
        String role,
        String school,
        WeekWindows free,
        @Nullable String collaboration,
        @Nullable TalkRhythm talk,
        Set<LocalDate> absences) {

    /** Words for roles that everybody knows; any other is free text. */
    public static final List<String> ROLES =
            List.of("TEACHER", "CARE_COORDINATOR", "COUNSELLOR", "PRINCIPAL", "CLB", "PARENT");

    public Partner {
        absences = Set.copyOf(absences);
    }

    /** The same without any rhythm of talks. */
    public Partner withoutTalks() {
        return new Partner(id, name, role, school, free, null, null, absences);
    }

    /** The same with another rhythm of their own. */
    public Partner withTalk(@Nullable TalkRhythm rhythm) {
        return new Partner(id, name, role, school, free, collaboration, rhythm, absences);
    }

    Partner withoutAbsences() {
        return new Partner(id, name, role, school, free, collaboration, talk, Set.of());
    }
}
