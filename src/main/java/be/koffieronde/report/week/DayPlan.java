package be.koffieronde.report.week;

import be.koffieronde.problem.time.Window;
import be.koffieronde.report.week.Entry.Stop;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One date of a supporter.
 *
 * @param hours when they work; null: not at all
 * @param absence why not, if they do not
 * @param entries by start
 * @param pauses between lessons, of the schools they are at
 * @param noSchool when every school is closed, from the first minute of the day to the last
 */
public record DayPlan(
        LocalDate date,
        @Nullable Window hours,
        Absence absence,
        List<Entry> entries,
        List<Window> pauses,
        List<Window> noSchool) {

    public DayPlan {
        entries = List.copyOf(entries);
        pauses = List.copyOf(pauses);
        noSchool = List.copyOf(noSchool);
    }

    public List<Stop> stops() {
        return entries.stream()
                .filter(Stop.class::isInstance)
                .map(Stop.class::cast)
                .toList();
    }
}
