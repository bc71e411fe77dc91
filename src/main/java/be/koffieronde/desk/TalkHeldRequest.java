package be.koffieronde.desk;

import static be.koffieronde.format.json.Field.optional;
import static be.koffieronde.format.json.Field.required;

import be.koffieronde.format.json.Field;
import be.koffieronde.format.json.Form;
import be.koffieronde.format.json.Shape;
import be.koffieronde.format.json.TimeForms;
import java.time.LocalDate;

/**
 * A talk that a supporter had.
 *
 * @param partner an id or a name
 * @param note what to remember; may be empty
 */
public record TalkHeldRequest(LocalDate date, String partner, String note) {

    private static final Field<TalkHeldRequest, LocalDate> DATE =
            required("date", TimeForms.DATE, TalkHeldRequest::date);
    private static final Field<TalkHeldRequest, String> PARTNER =
            required("partner", Form.TEXT, TalkHeldRequest::partner);
    private static final Field<TalkHeldRequest, String> NOTE = optional("note", Form.TEXT, TalkHeldRequest::note);

    public static final Form<TalkHeldRequest> FORM = Shape.of("talkHeld", DATE, PARTNER, NOTE)
            .making(fields -> new TalkHeldRequest(fields.get(DATE), fields.get(PARTNER), fields.or(NOTE, "")));
}
