package be.koffieronde.format;

import static be.koffieronde.format.json.Field.optional;
import static be.koffieronde.format.json.Field.required;

import be.koffieronde.format.json.Clash;
import be.koffieronde.format.json.Field;
import be.koffieronde.format.json.Fields;
import be.koffieronde.format.json.Form;
import be.koffieronde.format.json.JsonCursor;
import be.koffieronde.format.json.Keys;
import be.koffieronde.format.json.Limits;
import be.koffieronde.format.json.References.Kind;
import be.koffieronde.format.json.Shape;
import be.koffieronde.format.json.TimeForms;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Need.Keep;
import be.koffieronde.problem.Need.StandIn;
import be.koffieronde.problem.Need.WantedSupporter;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.time.DatedExceptions;
import be.koffieronde.problem.time.Term;
import be.koffieronde.problem.time.WeekWindows;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The pupils of a problem file, with their needs. */
final class PupilFields {

    private static final Field<WantedSupporter, String> SUPPORTER_ID =
            required("id", Form.reference(Kind.SUPPORTER), WantedSupporter::id);
    private static final Field<WantedSupporter, Keep> KEEP =
            optional("keep", Form.oneOf(Keys.KEEPS), WantedSupporter::keep);
    private static final Form<WantedSupporter> WANTED = Shape.of("wantedSupporter", SUPPORTER_ID, KEEP)
            .making(fields -> new WantedSupporter(fields.get(SUPPORTER_ID), fields.or(KEEP, Keep.PREFER)));

    private static final Field<Need, String> NEED_ID = required("id", Form.newId(Kind.NEED), Need::id);
    private static final Field<Need, Set<String>> EXPERTISE =
            required("expertise", SupporterFields.EXPERTISES, Need::expertise);
    private static final Field<Need, Integer> SESSIONS_PER_WEEK =
            required("sessionsPerWeek", Form.whole(0, Limits.SESSIONS_PER_WEEK), Need::sessionsPerWeek);
    private static final Field<Need, Integer> MINUTES =
            required("minutes", Form.whole(1, Limits.MINUTES_OF_DAY), Need::minutes);
    private static final Field<Need, Integer> MIN_DAYS_APART =
            optional("minDaysApart", Form.whole(0, Limits.DAYS_APART), Need::minDaysApart);
    private static final Field<Need, WeekWindows> WHEN = optional("when", TimeForms.WEEK_WINDOWS, Need::when);
    private static final Field<Need, WeekWindows> PREFERRED =
            optional("preferred", TimeForms.WEEK_WINDOWS, Need::preferred);
    private static final Field<Need, WantedSupporter> SUPPORTER = optional("supporter", WANTED, Need::supporter);
    private static final Field<Need, LocalDate> FROM =
            optional("from", TimeForms.DATE, need -> need.term().from());
    private static final Field<Need, LocalDate> UNTIL =
            optional("until", TimeForms.DATE, need -> need.term().until());
    private static final Field<Need, Integer> EVERY_WEEKS = optional(
            "everyWeeks",
            Form.whole(1, Limits.WEEKS),
            need -> need.term().everyWeeks() == 1 ? null : need.term().everyWeeks());
    private static final Field<Need, List<String>> WITH =
            optional("with", Form.references(Kind.PUPIL), need -> need.with().isEmpty() ? null : need.with());
    private static final Field<Need, StandIn> STAND_IN = optional(
            "standIn", Form.oneOf(Keys.STAND_INS), need -> need.standIn() == StandIn.NEVER ? null : need.standIn());
    private static final Field<Need, Integer> OWED =
            optional("owed", Form.whole(0, Limits.SESSIONS_OWED), need -> need.owed() == 0 ? null : need.owed());
    private static final Shape<Need> NEED = Shape.of(
            "need",
            NEED_ID,
            EXPERTISE,
            SESSIONS_PER_WEEK,
            MINUTES,
            MIN_DAYS_APART,
            WHEN,
            PREFERRED,
            SUPPORTER,
            FROM,
            UNTIL,
            EVERY_WEEKS,
            WITH,
            STAND_IN,
            OWED);

    private static final Field<Pupil, String> ID = required("id", Form.newId(Kind.PUPIL), Pupil::id);
    private static final Field<Pupil, String> NAME = required("name", Form.TEXT, Pupil::name);
    private static final Field<Pupil, String> SCHOOL = required("school", Form.reference(Kind.SCHOOL), Pupil::school);
    private static final Field<Pupil, String> CLASS_GROUP = optional("classGroup", Form.TEXT, Pupil::classGroup);
    private static final Field<Pupil, Integer> PRIORITY =
            optional("priority", Form.whole(0, Limits.PRIORITY), Pupil::priority);
    private static final Field<Pupil, List<String>> PARTNERS =
            required("partners", Form.references(Kind.PARTNER), Pupil::partners);
    private static final Field<Pupil, Set<LocalDate>> ABSENCES = optional("absences", TimeForms.DATES, Pupil::absences);
    private static final Field<Pupil, DatedExceptions> ON =
            optional("on", TimeForms.EXCEPTIONS, thing -> thing.on().isEmpty() ? null : thing.on());
    private static final Field<Pupil, List<Need>> NEEDS =
            required("needs", Form.list(NEED.making(PupilFields::need)), Pupil::needs);

    private static final Form<Pupil> PUPIL = Clash.checked(
            Shape.of("pupil", ID, NAME, SCHOOL, CLASS_GROUP, PRIORITY, PARTNERS, ABSENCES, ON, NEEDS),
            ABSENCES,
            ON,
            fields -> new Pupil(
                    fields.get(ID),
                    fields.get(NAME),
                    fields.get(SCHOOL),
                    fields.find(CLASS_GROUP),
                    fields.or(PRIORITY, 1),
                    fields.get(PARTNERS),
                    fields.or(ABSENCES, Set.of()),
                    fields.or(ON, DatedExceptions.NONE),
                    fields.get(NEEDS)));

    static final Form<Pupil> FORM = PUPIL.readBy(PupilFields::pupil);

    private PupilFields() {}

    private static @Nullable Pupil pupil(JsonCursor in) throws IOException {
        String place = in.path();
        Pupil pupil = PUPIL.reader().read(in);
        if (pupil == null) {
            return null;
        }
        in.references().enrol(pupil.id(), pupil.school());
        for (int n = 0; n < pupil.needs().size(); n++) {
            List<String> with = pupil.needs().get(n).with();
            for (int w = 0; w < with.size(); w++) {
                participant(pupil, with.get(w), "%s.needs[%d].with[%d]".formatted(place, n, w), in);
            }
        }
        return pupil;
    }

    private static void participant(Pupil pupil, String other, String place, JsonCursor in) {
        if (other.equals(pupil.id())) {
            in.faults().add(place, "format.with-itself", other);
        } else {
            in.references().referAt(pupil.school(), other, place);
        }
    }

    private static Need need(Fields fields) {
        return new Need(
                fields.get(NEED_ID),
                fields.get(EXPERTISE),
                fields.get(SESSIONS_PER_WEEK),
                fields.get(MINUTES),
                fields.or(MIN_DAYS_APART, 1),
                fields.find(WHEN),
                fields.find(PREFERRED),
                fields.find(SUPPORTER),
                new Term(fields.find(FROM), fields.find(UNTIL), fields.or(EVERY_WEEKS, 1)),
                fields.or(WITH, List.of()),
                fields.or(STAND_IN, StandIn.NEVER),
                fields.or(OWED, 0));
    }
}
