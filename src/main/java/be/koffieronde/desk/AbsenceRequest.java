package be.koffieronde.desk;

import static be.koffieronde.format.json.Field.optional;
import static be.koffieronde.format.json.Field.required;

import be.koffieronde.format.json.Field;
import be.koffieronde.format.json.Form;
import be.koffieronde.format.json.Shape;
import be.koffieronde.format.json.TimeForms;
import be.koffieronde.problem.time.Window;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a supporter is away.
 *
 * @param from first date
 * @param until last date; as a request it may be left out: only on the first
 * @param between the time of each of those days; null: all day
 */
public record AbsenceRequest(
        LocalDate from, LocalDate until, @Nullable Window between) {

    private static final Field<AbsenceRequest, LocalDate> FROM = required("from", TimeForms.DATE, AbsenceRequest::from);
    private static final Field<AbsenceRequest, LocalDate> UNTIL =
            optional("until", TimeForms.DATE, AbsenceRequest::until);
    private static final Field<AbsenceRequest, Window> BETWEEN =
            optional("between", TimeForms.WINDOW, AbsenceRequest::between);

    public static final Form<AbsenceRequest> FORM = Shape.of("absence", FROM, UNTIL, BETWEEN)
            .making(fields ->
                    new AbsenceRequest(fields.get(FROM), fields.or(UNTIL, fields.get(FROM)), fields.find(BETWEEN)));
}
