package be.koffieronde.desk.school;

import static be.koffieronde.format.json.Field.optional;
import static be.koffieronde.format.json.Field.required;

import be.koffieronde.desk.ProblemChanges.Changed;
import be.koffieronde.format.json.Field;
import be.koffieronde.format.json.Form;
import be.koffieronde.format.json.JsonFile;
import be.koffieronde.format.json.JsonLayout;
import be.koffieronde.format.json.Keys;
import be.koffieronde.format.json.Shape;
import be.koffieronde.format.json.TimeForms;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was done with a suggestion that was accepted.
 *
 * @param problems those that have it now, with the version they have
 * @param talk null: none is in the roster for it
 */
public record Done(
        What what, List<Changed> problems, @Nullable Talk talk) {

    private static final Field<Changed, String> PROBLEM = required("id", Form.TEXT, Changed::problem);
    private static final Field<Changed, Integer> VERSION =
            required("version", Form.whole(0, Integer.MAX_VALUE), changed -> (int) changed.version());
    private static final Form<Changed> CHANGED = Shape.of("changed", PROBLEM, VERSION)
            .making(fields -> new Changed(fields.get(PROBLEM), fields.get(VERSION)));

    private static final Field<Talk, String> ROSTER = required("roster", Form.TEXT, Talk::roster);
    private static final Field<Talk, String> SUPPORTER = required("supporter", Form.TEXT, Talk::supporter);
    private static final Field<Talk, LocalDate> DATE = required("date", TimeForms.DATE, Talk::date);
    private static final Field<Talk, Integer> START = required("start", TimeForms.TIME, Talk::start);
    private static final Form<Talk> TALK = Shape.of("wished", ROSTER, SUPPORTER, DATE, START)
            .making(fields -> new Talk(fields.get(ROSTER), fields.get(SUPPORTER), fields.get(DATE), fields.get(START)));

    private static final Field<Done, What> WHAT =
            required("what", Form.oneOf(Keys.of("outcome", What.class, What::word)), Done::what);
    private static final Field<Done, List<Changed>> PROBLEMS = required("problems", Form.list(CHANGED), Done::problems);
    private static final Field<Done, Talk> WISHED = optional("talk", TALK, Done::talk);
    private static final Shape<Done> SHAPE = Shape.of("done", WHAT, PROBLEMS, WISHED);
    private static final Form<Done> FORM =
            SHAPE.making(fields -> new Done(fields.get(WHAT), fields.get(PROBLEMS), fields.find(WISHED)));

    public Done {
        problems = List.copyOf(problems);
    }

    /** What came of it. */
    public enum What {
        /** It is in problems now. */
        CHANGED,
        /** It was before. */
        KNOWN,
        /** There is no problem that it is about. */
        NOWHERE,
        /** The talk is in the published roster now. */
        BOOKED,
        /** It was before. */
        PLANNED,
        /** No talk fits in what is published. */
        NO_ROOM;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A talk in a published roster.
     *
     * @param start in minutes after midnight
     */
    public record Talk(String roster, String supporter, LocalDate date, int start) {}

    /** What was written by {@link #text}. */
    static Done of(String text) {
        return JsonFile.read(
                Path.of("done"), () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), FORM.reader());
    }

    String text() {
        return JsonLayout.line(json()).strip();
    }

    Map<String, @Nullable Object> json() {
        return SHAPE.json(this);
    }
}
