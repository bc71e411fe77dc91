package be.koffieronde.format;

import static be.koffieronde.format.Field.optional;
import static be.koffieronde.format.Field.required;

import be.koffieronde.format.References.Kind;
import be.koffieronde.problem.Commitment;
import be.koffieronde.problem.Meeting;
import be.koffieronde.problem.WeekWindows;
import be.koffieronde.problem.Window;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the meetings and commitments of a problem file. */
final class AppointmentReader {

    private static final Field<String> MEETING_ID = required("id", in -> in.newId(Kind.MEETING));
    private static final Field<List<String>> PARTNERS = required("partners", AppointmentReader::partners);
    private static final Field<String> PUPIL = optional("pupil", in -> in.reference(Kind.PUPIL));
    private static final Field<String> WANTED_SUPPORTER = optional("supporter", in -> in.reference(Kind.SUPPORTER));
    private static final Field<Integer> MINUTES = required("minutes", in -> in.whole(1, Limits.MINUTES_OF_DAY));
    private static final Field<String> OTHER_LOCATION = optional("location", in -> in.reference(Kind.LOCATION));
    private static final Field<WeekWindows> WHEN = optional("when", TimeValues::weekWindows);
    private static final Shape MEETING =
            Shape.of(MEETING_ID, PARTNERS, PUPIL, WANTED_SUPPORTER, MINUTES, OTHER_LOCATION, WHEN);

    private static final Field<String> COMMITMENT_ID = required("id", in -> in.newId(Kind.COMMITMENT));
    private static final Field<String> SUPPORTER = required("supporter", in -> in.reference(Kind.SUPPORTER));
    private static final Field<LocalDate> DATE = required("date", TimeValues::date);
    private static final Field<Window> TIME = required("time", TimeValues::window);
    private static final Field<String> LOCATION = required("location", in -> in.reference(Kind.LOCATION));
    private static final Field<String> TITLE = required("title", JsonCursor::text);
    private static final Shape COMMITMENT = Shape.of(COMMITMENT_ID, SUPPORTER, DATE, TIME, LOCATION, TITLE);

    private AppointmentReader() {}

    static @Nullable Meeting meeting(JsonCursor in) throws IOException {
        return in.object(
                MEETING,
                fields -> new Meeting(
                        fields.get(MEETING_ID),
                        fields.get(PARTNERS),
                        fields.find(PUPIL),
                        fields.find(WANTED_SUPPORTER),
                        fields.get(MINUTES),
                        fields.find(OTHER_LOCATION),
                        fields.find(WHEN)));
    }

    static @Nullable Commitment commitment(JsonCursor in) throws IOException {
        return in.object(
                COMMITMENT,
                fields -> new Commitment(
                        fields.get(COMMITMENT_ID),
                        fields.get(SUPPORTER),
                        fields.get(DATE),
                        fields.get(TIME),
                        fields.get(LOCATION),
                        fields.get(TITLE)));
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
