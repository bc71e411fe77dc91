package be.koffieronde.desk.school;

import static be.koffieronde.format.json.Field.optional;

import be.koffieronde.format.json.Field;
import be.koffieronde.format.json.Form;
import be.koffieronde.format.json.JsonFile;
import be.koffieronde.format.json.JsonLayout;
import be.koffieronde.format.json.Keys;
import be.koffieronde.format.json.Shape;
import be.koffieronde.format.json.TimeForms;
import be.koffieronde.problem.time.WeekWindows;
import be.koffieronde.problem.time.Window;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something suggested; what a kind has no use for is null.
 *
 * @param partner id
 * @param supporter id
 * @param day of the week
 * @param date first or only one; of a visit that the words are about
 * @param until last date
 * @param between which times of the day
 * @param half of each of those days; null: all of them
 * @param free moments of every week
 * @param start of a visit that the words are about, in minutes after midnight
 */
public record Suggested(
        Kind kind,
        @Nullable String partner,
        @Nullable String supporter,
        @Nullable DayOfWeek day,
        @Nullable LocalDate date,
        @Nullable LocalDate until,
        @Nullable Window between,
        @Nullable Half half,
        @Nullable WeekWindows free,
        @Nullable Integer start,
        String words) {

    private static final Field<Suggested, Kind> KIND =
            optional("kind", Form.oneOf(Keys.of("suggestion", Kind.class, Kind::word)), Suggested::kind);
    private static final Field<Suggested, String> PARTNER = optional("partner", Form.TEXT, Suggested::partner);
    private static final Field<Suggested, String> SUPPORTER = optional("supporter", Form.TEXT, Suggested::supporter);
    private static final Field<Suggested, DayOfWeek> DAY = optional("day", Form.oneOf(Keys.WEEKDAYS), Suggested::day);
    private static final Field<Suggested, LocalDate> DATE = optional("date", TimeForms.DATE, Suggested::date);
    private static final Field<Suggested, LocalDate> UNTIL = optional("until", TimeForms.DATE, Suggested::until);
    private static final Field<Suggested, Window> BETWEEN = optional("between", TimeForms.WINDOW, Suggested::between);
    private static final Field<Suggested, Half> HALF =
            optional("half", Form.oneOf(Keys.of("half", Half.class, Half::word)), Suggested::half);
    private static final Field<Suggested, WeekWindows> FREE = optional("free", TimeForms.WEEK_WINDOWS, Suggested::free);
    private static final Field<Suggested, Integer> START = optional("start", TimeForms.TIME, Suggested::start);
    private static final Field<Suggested, String> WORDS =
            optional("words", Form.TEXT, said -> said.words.isEmpty() ? null : said.words);

    private static final Shape<Suggested> SHAPE =
            Shape.of("suggestion", KIND, PARTNER, SUPPORTER, DAY, DATE, UNTIL, BETWEEN, HALF, FREE, START, WORDS);

    public static final Form<Suggested> FORM = SHAPE.making(fields -> new Suggested(
            fields.or(KIND, Kind.WORDS),
            fields.find(PARTNER),
            fields.find(SUPPORTER),
            fields.find(DAY),
            fields.find(DATE),
            fields.find(UNTIL),
            fields.find(BETWEEN),
            fields.find(HALF),
            fields.find(FREE),
            fields.find(START),
            fields.or(WORDS, "").strip()));

    /** What it is about, and which fields tell it. */
    public enum Kind {
        /** Anything, in words alone. */
        WORDS,
        /** A partner watches the playground, and so on: each week on a day, or once. */
        DUTY,
        /** A partner is away. */
        ABSENCE,
        /** The school is closed. */
        CLOSED,
        /** A partner would like a talk. */
        TALK,
        /** When a partner is free every week. */
        FREE;

        /** Names of the fields that must be told. */
        private Set<String> needed() {
            return switch (this) {
                case WORDS -> Set.of("words");
                case DUTY -> Set.of("partner", "between");
                case ABSENCE -> Set.of("partner", "date");
                case CLOSED -> Set.of("date");
                case TALK -> Set.of("partner");
                case FREE -> Set.of("partner", "free");
            };
        }

        /** Names of the fields that may be told besides. */
        private Set<String> possible() {
            return switch (this) {
                case WORDS -> Set.of("date", "start");
                case DUTY -> Set.of("day", "date");
                case ABSENCE -> Set.of("until", "between");
                case CLOSED -> Set.of("until", "half");
                case TALK -> Set.of("supporter");
                case FREE -> Set.of();
            };
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean isOfPartner() {
            return needed().contains("partner");
        }
    }

    /** What was written by {@link #text}. */
    static Suggested of(String text) {
        return JsonFile.read(
                Path.of("suggestion"),
                () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                FORM.reader());
    }

    String text() {
        return JsonLayout.line(json()).strip();
    }

    /** Without what is null. */
    Map<String, @Nullable Object> json() {
        return SHAPE.json(this);
    }

    /** The same about a partner, if it is about one and does not say whom. */
    Suggested by(String own) {
        return kind.isOfPartner() && partner == null
                ? new Suggested(kind, own, supporter, day, date, until, between, half, free, start, words)
                : this;
    }

    /** Names of fields that it lacks. */
    List<String> missing() {
        Set<String> given = given();
        return kind.needed().stream()
                .filter(name -> !given.contains(name))
                .sorted()
                .toList();
    }

    /** Names of fields that its kind has no use for. */
    List<String> useless() {
        return given().stream()
                .filter(name -> !name.equals("kind") && !name.equals("words"))
                .filter(name ->
                        !kind.needed().contains(name) && !kind.possible().contains(name))
                .toList();
    }

    private Set<String> given() {
        return json().keySet();
    }

    /** The first date. */
    LocalDate from() {
        return Objects.requireNonNull(date);
    }

    /** The last date. */
    LocalDate last() {
        return until == null ? from() : until;
    }
}
