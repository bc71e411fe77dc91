package be.koffieronde.format;

import static be.koffieronde.format.json.Field.nullable;
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
import be.koffieronde.problem.Lunch;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.place.Profile;
import be.koffieronde.problem.time.DatedExceptions;
import be.koffieronde.problem.time.Window;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The supporters of a problem file. */
final class SupporterFields {

    /** Codes of expertise, such as T9. */
    static final Form<Set<String>> EXPERTISES = Form.set(Form.NAME);

    private static final Field<Lunch, Integer> LUNCH_MINUTES =
            optional("minutes", Form.whole(0, Limits.MINUTES_OF_DAY), Lunch::minutes);
    private static final Field<Lunch, Window> BETWEEN = optional("between", TimeForms.WINDOW, Lunch::between);
    private static final Form<Lunch> LUNCHES = Shape.of("lunch", LUNCH_MINUTES, BETWEEN)
            .making(fields -> new Lunch(
                    fields.or(LUNCH_MINUTES, Lunch.DEFAULT.minutes()), fields.or(BETWEEN, Lunch.DEFAULT.between())));

    private static final Field<Supporter, String> ID = required("id", Form.newId(Kind.SUPPORTER), Supporter::id);
    private static final Field<Supporter, String> NAME = optional("name", Form.TEXT, Supporter::name);
    private static final Field<Supporter, String> HOME =
            required("home", Form.reference(Kind.LOCATION), Supporter::home);
    private static final Field<Supporter, Profile> PROFILE =
            optional("profile", Form.oneOf(Keys.PROFILES), Supporter::profile);
    private static final Field<Supporter, Set<String>> EXPERTISE =
            required("expertise", EXPERTISES, Supporter::expertise);
    private static final Field<Supporter, Map<DayOfWeek, Window>> HOURS =
            required("hours", TimeForms.WINDOW_PER_DAY, Supporter::hours);
    private static final Field<Supporter, Integer> WEEKLY_MINUTES =
            optional("weeklyMinutes", Form.whole(0, Limits.MINUTES_OF_WEEK), Supporter::weeklyMinutes);
    private static final Field<Supporter, Lunch> LUNCH = nullable("lunch", LUNCHES, Supporter::lunch);
    private static final Field<Supporter, Map<DayOfWeek, Window>> STAYS_FOR_TALKS =
            optional("staysForTalks", TimeForms.WINDOW_PER_DAY, Supporter::staysForTalks);
    private static final Field<Supporter, Set<LocalDate>> ABSENCES =
            optional("absences", TimeForms.DATES, Supporter::absences);
    private static final Field<Supporter, DatedExceptions> ON =
            optional("on", TimeForms.ONE_A_DATE, thing -> thing.on().isEmpty() ? null : thing.on());
    private static final Shape<Supporter> SHAPE = Shape.of(
            "supporter",
            ID,
            NAME,
            HOME,
            PROFILE,
            EXPERTISE,
            HOURS,
            WEEKLY_MINUTES,
            LUNCH,
            STAYS_FOR_TALKS,
            ABSENCES,
            ON);

    static final Form<Supporter> FORM = SHAPE.readBy(SupporterFields::read);

    private SupporterFields() {}

    /** Reads a supporter; the profile is a reference too, for the travel table must know it. */
    private static @Nullable Supporter read(JsonCursor in) throws IOException {
        Fields fields = in.fields(SHAPE);
        if (fields == null) {
            return null;
        }
        in.references().refer(Kind.PROFILE, fields.or(PROFILE, Profile.CAR).id(), () -> in.path() + ".profile");
        return Clash.check(in, fields, ABSENCES, ON) && fields.isComplete() ? supporter(fields) : null;
    }

    private static Supporter supporter(Fields fields) {
        return new Supporter(
                fields.get(ID),
                fields.or(NAME, fields.get(ID)),
                fields.get(HOME),
                fields.or(PROFILE, Profile.CAR),
                fields.get(EXPERTISE),
                fields.get(HOURS),
                fields.or(WEEKLY_MINUTES, Supporter.FULL_TIME),
                fields.isGiven(LUNCH) ? fields.find(LUNCH) : Lunch.DEFAULT,
                fields.or(STAYS_FOR_TALKS, Map.of()),
                fields.or(ABSENCES, Set.of()),
                fields.or(ON, DatedExceptions.NONE));
    }
}
