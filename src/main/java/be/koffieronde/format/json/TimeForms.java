package be.koffieronde.format.json;

import be.koffieronde.language.Message;
import be.koffieronde.problem.fault.UnfitText;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.problem.time.DatedExceptions;
import be.koffieronde.problem.time.WeekWindows;
import be.koffieronde.problem.time.Window;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Dates, times and windows in files. */
public final class TimeForms {

    private static final int ISO_DATE_LENGTH = 10;
    private static final int ISO_MINUTE_LENGTH = 16;
    private static final String CLOCK = "(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)";

    public static final Form<LocalDate> DATE = Form.parsed(
                    "date", TimeForms::parseDate, "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")
            .named("date");
    public static final Form<Set<LocalDate>> DATES = Form.set(DATE);

    /** A minute of a date, such as {@code 2026-11-23T10:15}. */
    public static final Form<LocalDateTime> MINUTE = Form.parsed(
            "moment",
            TimeForms::parseMinute,
            "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]$");

    /** Minutes after midnight. */
    public static final Form<Integer> TIME =
            Form.parsed("time", Clock::parse, "^" + CLOCK + "$").named("time").writtenBy(Clock::format);

    public static final Form<Window> WINDOW = Form.parsed("window", Window::parse, "^" + CLOCK + "-" + CLOCK + "$")
            .named("window");

    /** One window per weekday. */
    public static final Form<Map<DayOfWeek, Window>> WINDOW_PER_DAY =
            Form.map(Keys.WEEKDAYS, WINDOW).as(Map::copyOf, map -> map).named("windowPerDay");

    /** A list of windows per weekday. */
    public static final Form<WeekWindows> WEEK_WINDOWS = Form.map(
                    Keys.WEEKDAYS, Form.list(WINDOW).<List<Window>>as(List::copyOf, list -> list))
            .as(WeekWindows::new, WeekWindows::days)
            .named("weekWindows");

    /** Windows on dates, in the place of those of the weekday. */
    public static final Form<DatedExceptions> EXCEPTIONS = exceptions(Form.list(WINDOW), "exceptions");

    /** The same, at most one a date. */
    public static final Form<DatedExceptions> ONE_A_DATE = exceptions(
            Form.list(WINDOW)
                    .readBy(TimeForms::atMostOne)
                    .describedBy(Schema.list(WINDOW.schema()).with("maxItems", 1)),
            "exceptionsOfOne");

    private TimeForms() {}

    private static Form<DatedExceptions> exceptions(Form<List<Window>> windows, String name) {
        ValueReader<DatedExceptions> reader = in -> {
            Map<LocalDate, List<Window>> dates = in.map(
                    Message.of("format.part.thing.date"), new TreeMap<>(), TimeForms::parseDate, windows.reader());
            return dates == null ? null : in.shared(new DatedExceptions(dates));
        };
        Schema schema = Schema.type("object")
                .with("propertyNames", DATE.schema())
                .with("additionalProperties", windows.schema());
        return new Form<>(reader, TimeForms::written, schema).named(name);
    }

    private static Map<String, Object> written(DatedExceptions exceptions) {
        Map<String, Object> object = new LinkedHashMap<>();
        exceptions
                .dates()
                .forEach((date, windows) -> object.put(
                        date.toString(), windows.stream().map(Window::toString).toList()));
        return object;
    }

    private static @Nullable List<Window> atMostOne(JsonCursor in) throws IOException {
        List<Window> windows = in.list(WINDOW.reader());
        if (windows != null && windows.size() > 1) {
            in.fault("format.two-windows", windows.get(0), windows.get(1));
            return null;
        }
        return windows;
    }

    private static LocalDate parseDate(String text) {
        return parse(text, ISO_DATE_LENGTH, LocalDate::parse, "format.no-date");
    }

    private static LocalDateTime parseMinute(String text) {
        return parse(text, ISO_MINUTE_LENGTH, LocalDateTime::parse, "format.no-moment");
    }

    private static <T> T parse(String text, int length, Function<String, T> parser, String code) {
        try {
            if (text.length() == length) {
                return parser.apply(text);
            }
        } catch (DateTimeParseException e) {
            // Reported below, like a text of another length.
        }
        throw new UnfitText(code, text);
    }
}
