package be.koffieronde.format;

import static be.koffieronde.format.Field.optional;
import static be.koffieronde.format.Field.required;

import be.koffieronde.format.References.Kind;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Need.Keep;
import be.koffieronde.problem.Need.WantedSupporter;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.WeekWindows;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the pupils of a problem file, with their needs. */
final class PupilReader {

    private static final Field<String> SUPPORTER_ID = required("id", in -> in.reference(Kind.SUPPORTER));
    private static final Field<Keep> KEEP = optional("keep", in -> in.oneOf(Keys.KEEPS));
    private static final Shape WANTED_SHAPE = Shape.of(SUPPORTER_ID, KEEP);

    private static final Field<String> NEED_ID = required("id", in -> in.newId(Kind.NEED));
    private static final Field<Set<String>> EXPERTISE = required("expertise", SupporterReader::expertise);
    private static final Field<Integer> SESSIONS_PER_WEEK =
            required("sessionsPerWeek", in -> in.whole(0, Limits.SESSIONS_PER_WEEK));
    private static final Field<Integer> MINUTES = required("minutes", in -> in.whole(1, Limits.MINUTES_OF_DAY));
    private static final Field<Integer> MIN_DAYS_APART = optional("minDaysApart", in -> in.whole(0, Limits.DAYS_APART));
    private static final Field<WeekWindows> WHEN = optional("when", TimeValues::weekWindows);
    private static final Field<WeekWindows> PREFERRED = optional("preferred", TimeValues::weekWindows);
    private static final Field<WantedSupporter> SUPPORTER = optional("supporter", PupilReader::wanted);
    private static final Shape NEED_SHAPE =
            Shape.of(NEED_ID, EXPERTISE, SESSIONS_PER_WEEK, MINUTES, MIN_DAYS_APART, WHEN, PREFERRED, SUPPORTER);

    private static final Field<String> ID = required("id", in -> in.newId(Kind.PUPIL));
    private static final Field<String> NAME = required("name", JsonCursor::text);
    private static final Field<String> SCHOOL = required("school", in -> in.reference(Kind.SCHOOL));
    private static final Field<String> CLASS_GROUP = optional("classGroup", JsonCursor::text);
    private static final Field<Integer> PRIORITY = optional("priority", in -> in.whole(0, Limits.PRIORITY));
    private static final Field<List<String>> PARTNERS = required("partners", in -> in.references(Kind.PARTNER));
    private static final Field<Set<LocalDate>> ABSENCES = optional("absences", TimeValues::dates);
    private static final Field<List<Need>> NEEDS = required("needs", in -> in.list(PupilReader::need));
    private static final Shape SHAPE = Shape.of(ID, NAME, SCHOOL, CLASS_GROUP, PRIORITY, PARTNERS, ABSENCES, NEEDS);

    private PupilReader() {}

    static @Nullable Pupil read(JsonCursor in) throws IOException {
        return in.object(
                SHAPE,
                fields -> new Pupil(
                        fields.get(ID),
                        fields.get(NAME),
                        fields.get(SCHOOL),
                        fields.find(CLASS_GROUP),
                        fields.or(PRIORITY, 1),
                        fields.get(PARTNERS),
                        fields.or(ABSENCES, Set.of()),
                        fields.get(NEEDS)));
    }

    private static @Nullable Need need(JsonCursor in) throws IOException {
        return in.object(
                NEED_SHAPE,
                fields -> new Need(
                        fields.get(NEED_ID),
                        fields.get(EXPERTISE),
                        fields.get(SESSIONS_PER_WEEK),
                        fields.get(MINUTES),
                        fields.or(MIN_DAYS_APART, 1),
                        fields.find(WHEN),
                        fields.find(PREFERRED),
                        fields.find(SUPPORTER)));
    }

    private static @Nullable WantedSupporter wanted(JsonCursor in) throws IOException {
        return in.object(
                WANTED_SHAPE, fields -> new WantedSupporter(fields.get(SUPPORTER_ID), fields.or(KEEP, Keep.PREFER)));
    }
}
