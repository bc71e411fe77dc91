package be.koffieronde.format;

import static be.koffieronde.format.Field.optional;
import static be.koffieronde.format.Field.required;

import be.koffieronde.format.References.Kind;
import be.koffieronde.problem.CollaborationModel;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.TalkRhythm;
import be.koffieronde.problem.WeekWindows;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the partners and the collaboration models of a problem file. */
final class PartnerReader {

    private static final Field<Integer> EVERY_WEEKS = required("everyWeeks", in -> in.whole(1, Limits.WEEKS));
    private static final Field<Integer> TALK_MINUTES = optional("minutes", in -> in.whole(1, Limits.MINUTES_OF_DAY));
    private static final Field<LocalDate> LAST = optional("last", TimeValues::date);
    private static final Shape TALK_SHAPE = Shape.of(EVERY_WEEKS, TALK_MINUTES, LAST);

    private static final Field<String> MODEL_NAME = required("name", in -> in.newId(Kind.COLLABORATION_MODEL));
    private static final Shape MODEL_SHAPE = Shape.of(MODEL_NAME, EVERY_WEEKS, TALK_MINUTES);

    private static final Field<String> ID = required("id", in -> in.newId(Kind.PARTNER));
    private static final Field<String> NAME = required("name", JsonCursor::text);
    private static final Field<String> ROLE = required("role", JsonCursor::text);
    private static final Field<String> SCHOOL = required("school", in -> in.reference(Kind.SCHOOL));
    private static final Field<WeekWindows> FREE = required("free", TimeValues::weekWindows);
    private static final Field<String> COLLABORATION = optional("collaboration", JsonCursor::text);
    private static final Field<TalkRhythm> TALK = optional("talk", PartnerReader::talk);
    private static final Field<Set<LocalDate>> ABSENCES = optional("absences", TimeValues::dates);
    private static final Shape SHAPE = Shape.of(ID, NAME, ROLE, SCHOOL, FREE, COLLABORATION, TALK, ABSENCES);

    private PartnerReader() {}

    static @Nullable Partner read(JsonCursor in) throws IOException {
        return in.object(
                SHAPE,
                fields -> new Partner(
                        fields.get(ID),
                        fields.get(NAME),
                        fields.get(ROLE),
                        fields.get(SCHOOL),
                        fields.get(FREE),
                        fields.find(COLLABORATION),
                        fields.find(TALK),
                        fields.or(ABSENCES, Set.of())));
    }

    static @Nullable CollaborationModel model(JsonCursor in) throws IOException {
        return in.object(
                MODEL_SHAPE,
                fields -> new CollaborationModel(
                        fields.get(MODEL_NAME),
                        fields.get(EVERY_WEEKS),
                        fields.or(TALK_MINUTES, TalkRhythm.DEFAULT_MINUTES)));
    }

    private static @Nullable TalkRhythm talk(JsonCursor in) throws IOException {
        return in.object(
                TALK_SHAPE,
                fields -> new TalkRhythm(
                        fields.get(EVERY_WEEKS),
                        fields.or(TALK_MINUTES, TalkRhythm.DEFAULT_MINUTES),
                        fields.find(LAST)));
    }
}
