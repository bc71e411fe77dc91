package be.koffieronde.format;

import static be.koffieronde.format.json.Field.optional;
import static be.koffieronde.format.json.Field.required;

import be.koffieronde.format.json.Field;
import be.koffieronde.format.json.Form;
import be.koffieronde.format.json.JsonCursor;
import be.koffieronde.format.json.Limits;
import be.koffieronde.format.json.Shape;
import be.koffieronde.format.json.TimeForms;
import be.koffieronde.problem.time.Calendar;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The calendar of a problem file. */
final class CalendarFields {

    private static final Field<Calendar, LocalDate> FIRST_DAY =
            required("firstDay", TimeForms.DATE.readBy(CalendarFields::monday), Calendar::firstDay);
    private static final Field<Calendar, Integer> WEEKS =
            optional("weeks", Form.whole(1, Limits.WEEKS), Calendar::weeks);
    private static final Field<Calendar, Set<LocalDate>> CLOSED_DAYS =
            optional("closedDays", TimeForms.DATES, Calendar::closedDays);

    static final Form<Calendar> FORM = Shape.of("calendar", FIRST_DAY, WEEKS, CLOSED_DAYS)
            .making(fields ->
                    new Calendar(fields.get(FIRST_DAY), fields.or(WEEKS, 1), fields.or(CLOSED_DAYS, Set.of())));

    private CalendarFields() {}

    private static @Nullable LocalDate monday(JsonCursor in) throws IOException {
        LocalDate date = TimeForms.DATE.reader().read(in);
        if (date != null && date.getDayOfWeek() != DayOfWeek.MONDAY) {
            in.fault("format.no-monday", date, date.with(TemporalAdjusters.previous(DayOfWeek.MONDAY)));
            return null;
        }
        return date;
    }
}
