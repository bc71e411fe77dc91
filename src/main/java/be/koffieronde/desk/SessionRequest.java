package be.koffieronde.desk;

import static be.koffieronde.format.json.Field.optional;
import static be.koffieronde.format.json.Field.required;

import be.koffieronde.app.sessions.SessionMark;
import be.koffieronde.format.json.Field;
import be.koffieronde.format.json.Form;
import be.koffieronde.format.json.Keys;
import be.koffieronde.format.json.Shape;
import be.koffieronde.format.json.TimeForms;
import be.koffieronde.sessions.Outcome;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of sessions of a supporter on a date.
 *
 * @param start of the one that is meant, in minutes after midnight; null: all of that day
 */
public record SessionRequest(LocalDate date, @Nullable Integer start, SessionMark mark) {

    private static final Field<SessionRequest, LocalDate> DATE = required("date", TimeForms.DATE, SessionRequest::date);
    private static final Field<SessionRequest, Integer> START =
            optional("start", TimeForms.TIME, SessionRequest::start);
    private static final Field<SessionRequest, Outcome> OUTCOME = optional(
            "outcome",
            Form.oneOf(Keys.of("outcome", Outcome.class, Outcome::word)),
            request -> request.mark().outcome());
    private static final Field<SessionRequest, Boolean> OWED =
            optional("owed", Form.FLAG, request -> request.mark().isOwed());
    private static final Field<SessionRequest, String> NOTE =
            optional("note", Form.TEXT, request -> request.mark().note());

    public static final Form<SessionRequest> FORM = Shape.of("session", DATE, START, OUTCOME, OWED, NOTE)
            .making(fields -> new SessionRequest(
                    fields.get(DATE),
                    fields.find(START),
                    new SessionMark(fields.or(OUTCOME, Outcome.HELD), fields.find(OWED), fields.or(NOTE, ""))));
}
