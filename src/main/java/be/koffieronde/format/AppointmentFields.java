package be.koffieronde.format;

import static be.koffieronde.format.json.Field.optional;
import static be.koffieronde.format.json.Field.required;

import be.koffieronde.format.json.Field;
import be.koffieronde.format.json.Fields;
import be.koffieronde.format.json.Form;
import be.koffieronde.format.json.JsonCursor;
import be.koffieronde.format.json.Limits;
import be.koffieronde.format.json.References.Kind;
import be.koffieronde.format.json.Schema;
import be.koffieronde.format.json.Shape;
import be.koffieronde.format.json.TimeForms;
import be.koffieronde.problem.Commitment;
import be.koffieronde.problem.Commitment.Fixed;
import be.koffieronde.problem.Commitment.Flexible;
import be.koffieronde.problem.Commitment.Timing;
import be.koffieronde.problem.Meeting;
import be.koffieronde.problem.time.WeekWindows;
import be.koffieronde.problem.time.Window;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The meetings and commitments of a problem file. */
final class AppointmentFields {

    private static final Form<List<String>> ATTENDANTS = Form.references(Kind.PARTNER)
            .readBy(AppointmentFields::partners)
            .describedBy(Form.references(Kind.PARTNER).schema().with("minItems", 1));

    private static final Field<Meeting, String> MEETING_ID = required("id", Form.newId(Kind.MEETING), Meeting::id);
    private static final Field<Meeting, List<String>> PARTNERS = required("partners", ATTENDANTS, Meeting::partners);
    private static final Field<Meeting, String> PUPIL = optional("pupil", Form.reference(Kind.PUPIL), Meeting::pupil);
    private static final Field<Meeting, String> WANTED_SUPPORTER =
            optional("supporter", Form.reference(Kind.SUPPORTER), Meeting::supporter);
    private static final Field<Meeting, Integer> MINUTES =
            required("minutes", Form.whole(1, Limits.MINUTES_OF_DAY), Meeting::minutes);
    private static final Field<Meeting, String> OTHER_LOCATION =
            optional("location", Form.reference(Kind.LOCATION), Meeting::location);
    private static final Field<Meeting, WeekWindows> WHEN = optional("when", TimeForms.WEEK_WINDOWS, Meeting::when);

    static final Form<Meeting> MEETING = Shape.of(
                    "meeting", MEETING_ID, PARTNERS, PUPIL, WANTED_SUPPORTER, MINUTES, OTHER_LOCATION, WHEN)
            .making(fields -> new Meeting(
                    fields.get(MEETING_ID),
                    fields.get(PARTNERS),
                    fields.find(PUPIL),
                    fields.find(WANTED_SUPPORTER),
                    fields.get(MINUTES),
                    fields.find(OTHER_LOCATION),
                    fields.find(WHEN)));

    private static final Field<Commitment, String> COMMITMENT_ID =
            required("id", Form.newId(Kind.COMMITMENT), Commitment::id);
    private static final Field<Commitment, String> SUPPORTER =
            required("supporter", Form.reference(Kind.SUPPORTER), Commitment::supporter);
    private static final Field<Commitment, LocalDate> DATE = optional("date", TimeForms.DATE, Commitment::date);
    private static final Field<Commitment, Window> TIME = optional("time", TimeForms.WINDOW, Commitment::time);
    private static final Field<Commitment, Integer> COMMITTED_MINUTES = optional(
            "minutes",
            Form.whole(1, Limits.MINUTES_OF_DAY),
            commitment -> commitment.timing() instanceof Flexible flexible ? flexible.minutes() : null);
    private static final Field<Commitment, WeekWindows> COMMITTED_WHEN = optional(
            "when",
            TimeForms.WEEK_WINDOWS,
            commitment -> commitment.timing() instanceof Flexible flexible ? flexible.when() : null);
    private static final Field<Commitment, String> LOCATION =
            required("location", Form.reference(Kind.LOCATION), Commitment::location);
    private static final Field<Commitment, String> TITLE = required("title", Form.TEXT, Commitment::title);

    private static final Shape<Commitment> COMMITMENTS = Shape.of(
            "commitment", COMMITMENT_ID, SUPPORTER, DATE, TIME, COMMITTED_MINUTES, COMMITTED_WHEN, LOCATION, TITLE);

    static final Form<Commitment> COMMITMENT = COMMITMENTS
            .readBy(AppointmentFields::commitment)
            .describedBy(COMMITMENTS.schema(Schema.type("object").with("oneOf", List.of(fixed(), flexible()))));

    private AppointmentFields() {}

    private static Schema fixed() {
        return Schema.of("required", List.of(DATE.name(), TIME.name()))
                .with("not", Schema.type("object").with("anyOf", List.of(has(COMMITTED_MINUTES), has(COMMITTED_WHEN))));
    }

    private static Schema flexible() {
        return Schema.of("required", List.of(COMMITTED_MINUTES.name(), COMMITTED_WHEN.name()))
                .with("not", has(TIME));
    }

    private static Schema has(Field<?, ?> field) {
        return Schema.of("required", List.of(field.name()));
    }

    private static @Nullable Commitment commitment(JsonCursor in) throws IOException {
        Fields fields = in.fields(COMMITMENTS);
        if (fields == null) {
            return null;
        }
        boolean isFlexible = isGiven(fields, COMMITTED_MINUTES) || isGiven(fields, COMMITTED_WHEN);
        List<Field<Commitment, ?>> asked =
                isFlexible ? List.of(COMMITTED_MINUTES, COMMITTED_WHEN) : List.of(DATE, TIME);
        List<Field<Commitment, ?>> missing =
                asked.stream().filter(field -> !isGiven(fields, field)).toList();
        if (isFlexible && isGiven(fields, TIME)) {
            in.fault("format.time-and-minutes");
            return null;
        }
        missing.forEach(field -> in.fault("format.missing", field.name()));
        return fields.isComplete() && missing.isEmpty() ? commitment(fields, isFlexible) : null;
    }

    /** Whether it is there, be it unusable; null counts as absent. */
    private static boolean isGiven(Fields fields, Field<?, ?> field) {
        return fields.isGiven(field) && (fields.find(field) != null || !fields.isComplete());
    }

    private static Commitment commitment(Fields fields, boolean isFlexible) {
        Timing timing = isFlexible
                ? new Flexible(fields.get(COMMITTED_MINUTES), fields.get(COMMITTED_WHEN))
                : new Fixed(fields.get(TIME));
        return new Commitment(
                fields.get(COMMITMENT_ID),
                fields.get(SUPPORTER),
                fields.find(DATE),
                timing,
                fields.get(LOCATION),
                fields.get(TITLE));
    }

    private static @Nullable List<String> partners(JsonCursor in) throws IOException {
        int faultsBefore = in.faults().count();
        List<String> partners = in.references(Kind.PARTNER);
        if (partners != null && partners.isEmpty() && in.faults().count() == faultsBefore) {
            in.fault("format.nobody");
        }
        return partners;
    }
}
