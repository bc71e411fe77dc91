package be.koffieronde.problem;

import be.koffieronde.problem.time.DatedExceptions;
import be.koffieronde.problem.time.WeekWindows;
import be.koffieronde.problem.time.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An adult the supporters work with.
 *
 * @param collaboration the planner's label of the relation, which a collaboration model may have for name; null if none
 * @param talk the partner's own rhythm; null: that of the collaboration, if any
 * @param on free windows on some dates, in the place of those of the weekday
 * @param duties when the partner must watch the playground, and so on; taken out of {@code free}
 */
public record Partner(
        String id,
        String name,
        String role,
        String school,
        WeekWindows free,
        @Nullable String collaboration,
        @Nullable TalkRhythm talk,
        Set<LocalDate> absences,
        DatedExceptions on,
        WeekWindows duties) {

    /** Words for roles that everybody knows; any other is free text. */
    public static final List<String> ROLES =
            List.of("TEACHER", "CARE_COORDINATOR", "COUNSELLOR", "PRINCIPAL", "CLB", "PARENT");

    public Partner {
        absences = Set.copyOf(absences);
    }

    /** When the partner is free on a date, unless absent. */
    public List<Window> free(LocalDate date) {
        List<Window> exception = on.on(date);
        return exception == null ? free(date.getDayOfWeek()) : exception;
    }

    /** When the partner is free on a weekday, which no duty takes. */
    public List<Window> free(DayOfWeek day) {
        List<Window> rest = free.on(day);
        for (Window duty : duties.on(day)) {
            rest = rest.stream()
                    .flatMap(window -> window.without(duty).stream())
                    .toList();
        }
        return rest;
    }

    /** Dates on which the partner is away, or free at no time. */
    public Set<LocalDate> away() {
        return on.awayToo(absences);
    }

    /** The same without any rhythm of talks. */
    public Partner withoutTalks() {
        return new Partner(id, name, role, school, free, null, null, absences, on, duties);
    }

    /** The same with another rhythm of their own. */
    public Partner withTalk(@Nullable TalkRhythm rhythm) {
        return new Partner(id, name, role, school, free, collaboration, rhythm, absences, on, duties);
    }

    /** The same on other dates not as usual. */
    public Partner withDates(Set<LocalDate> away, DatedExceptions others) {
        return new Partner(id, name, role, school, free, collaboration, talk, away, others, duties);
    }

    /** The same with other free moments. */
    public Partner withFree(WeekWindows moments, WeekWindows watches) {
        return new Partner(id, name, role, school, moments, collaboration, talk, absences, on, watches);
    }

    Partner withPairs() {
        return talk == null ? this : withTalk(talk.with(TalkRhythm.With.EACH));
    }

    Partner withoutAbsences() {
        return new Partner(id, name, role, school, free, collaboration, talk, Set.of(), DatedExceptions.NONE, duties);
    }
}
