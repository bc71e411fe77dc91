package be.koffieronde.format.json;

import be.koffieronde.problem.fault.UnfitText;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.problem.time.WeekWindows;
import be.koffieronde.problem.time.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Dates, times and windows in files. */
public final class TimeForms {

    private static final int ISO_DATE_LENGTH = 10;
    private static final String CLOCK = "(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)";

    public static final Form<LocalDate> DATE = Form.parsed(
                    "date", TimeForms::parseDate, "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")
            .named("date");
    public static final Form<Set<LocalDate>> DATES = Form.set(DATE);

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

    private TimeForms() {}

    private static LocalDate parseDate(String text) {
        try {
            if (text.length() == ISO_DATE_LENGTH) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            // Reported below, like a text of another length.
        }
        throw new UnfitText("format.no-date", text);
    }
}
