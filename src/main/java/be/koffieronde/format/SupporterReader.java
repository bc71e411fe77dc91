package be.koffieronde.format;

import static be.koffieronde.format.Field.optional;
import static be.koffieronde.format.Field.required;

import be.koffieronde.format.References.Kind;
import be.koffieronde.problem.Lunch;
import be.koffieronde.problem.Profile;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Window;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the supporters of a problem file. */
final class SupporterReader {

    private static final Field<Integer> LUNCH_MINUTES = optional("minutes", in -> in.whole(0, Limits.MINUTES_OF_DAY));
    private static final Field<Window> BETWEEN = optional("between", TimeValues::window);
    private static final Shape LUNCH_SHAPE = Shape.of(LUNCH_MINUTES, BETWEEN);

    private static final Field<String> ID = required("id", in -> in.newId(Kind.SUPPORTER));
    private static final Field<String> NAME = optional("name", JsonCursor::text);
    private static final Field<String> HOME = required("home", in -> in.reference(Kind.LOCATION));
    private static final Field<Profile> PROFILE = optional("profile", in -> in.oneOf(Keys.PROFILES));
    private static final Field<Set<String>> EXPERTISE = required("expertise", SupporterReader::expertise);
    private static final Field<Map<DayOfWeek, Window>> HOURS = required("hours", TimeValues::windowPerDay);
    private static final Field<Integer> WEEKLY_MINUTES =
            optional("weeklyMinutes", in -> in.whole(0, Limits.MINUTES_OF_WEEK));
    private static final Field<Lunch> LUNCH = optional("lunch", SupporterReader::lunch);
    private static final Field<Map<DayOfWeek, Window>> STAYS_FOR_TALKS =
            optional("staysForTalks", TimeValues::windowPerDay);
    private static final Field<Set<LocalDate>> ABSENCES = optional("absences", TimeValues::dates);
    private static final Shape SHAPE =
            Shape.of(ID, NAME, HOME, PROFILE, EXPERTISE, HOURS, WEEKLY_MINUTES, LUNCH, STAYS_FOR_TALKS, ABSENCES);

    private SupporterReader() {}

    /** Reads a supporter; the profile is a reference too, for the travel table must know it. */
    static @Nullable Supporter read(JsonCursor in) throws IOException {
        Fields fields = in.fields(SHAPE);
        if (fields == null) {
            return null;
        }
        in.references().refer(Kind.PROFILE, fields.or(PROFILE, Profile.CAR).id(), () -> in.path() + ".profile");
        return fields.isComplete() ? supporter(fields) : null;
    }

    /** Codes of expertise, such as T9. */
    static @Nullable Set<String> expertise(JsonCursor in) throws IOException {
        List<String> codes = in.list(JsonCursor::name);
        return codes == null ? null : in.shared(Set.copyOf(codes));
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
                fields.or(ABSENCES, Set.of()));
    }

    private static @Nullable Lunch lunch(JsonCursor in) throws IOException {
        return in.object(
                LUNCH_SHAPE,
                fields -> new Lunch(
                        fields.or(LUNCH_MINUTES, Lunch.DEFAULT.minutes()),
                        fields.or(BETWEEN, Lunch.DEFAULT.between())));
    }
}
