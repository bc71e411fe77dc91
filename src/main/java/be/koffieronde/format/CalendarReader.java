package be.koffieronde.format;

import static be.koffieronde.format.Field.optional;
import static be.koffieronde.format.Field.required;

import be.koffieronde.problem.Calendar;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the calendar of a problem file. */
final class CalendarReader {

    private static final Field<LocalDate> FIRST_DAY = required("firstDay", CalendarReader::monday);
    private static final Field<Integer> WEEKS = optional("weeks", in -> in.whole(1, Limits.WEEKS));
    private static final Field<Set<LocalDate>> CLOSED_DAYS = optional("closedDays", TimeValues::dates);
    private static final Shape SHAPE = Shape.of(FIRST_DAY, WEEKS, CLOSED_DAYS);

    private CalendarReader() {}

    static @Nullable Calendar read(JsonCursor in) throws IOException {
        return in.object(
                SHAPE,
                fields -> new Calendar(fields.get(FIRST_DAY), fields.or(WEEKS, 1), fields.or(CLOSED_DAYS, Set.of())));
    }

    private static @Nullable LocalDate monday(JsonCursor in) throws IOException {
        LocalDate date = TimeValues.date(in);
        if (date != null && date.getDayOfWeek() != DayOfWeek.MONDAY) {
            in.fault("format.no-monday", date, date.with(TemporalAdjusters.previous(DayOfWeek.MONDAY)));
            return null;
        }
        return date;
    }
}
