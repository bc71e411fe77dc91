package be.koffieronde.format;

import be.koffieronde.language.Message;
import be.koffieronde.problem.Clock;
import be.koffieronde.problem.UnfitText;
import be.koffieronde.problem.WeekWindows;
import be.koffieronde.problem.Window;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads dates, times and windows. */
final class TimeValues {

    private static final int ISO_DATE_LENGTH = 10;

    private TimeValues() {}

    static @Nullable LocalDate date(JsonCursor in) throws IOException {
        return in.parsed(Message.of("format.part.expected.date"), TimeValues::parseDate);
    }

    static @Nullable Set<LocalDate> dates(JsonCursor in) throws IOException {
        List<LocalDate> dates = in.list(TimeValues::date);
        return dates == null ? null : in.shared(Set.copyOf(dates));
    }

    /** Minutes after midnight. */
    static @Nullable Integer time(JsonCursor in) throws IOException {
        return in.parsed(Message.of("format.part.expected.time"), Clock::parse);
    }

    static @Nullable Window window(JsonCursor in) throws IOException {
        return in.parsed(Message.of("format.part.expected.window"), Window::parse);
    }

    /** One window per weekday. */
    static @Nullable Map<DayOfWeek, Window> windowPerDay(JsonCursor in) throws IOException {
        Map<DayOfWeek, Window> days = in.map(Keys.WEEKDAYS, TimeValues::window);
        return days == null ? null : in.shared(Map.copyOf(days));
    }

    /** A list of windows per weekday. */
    static @Nullable WeekWindows weekWindows(JsonCursor in) throws IOException {
        Map<DayOfWeek, List<Window>> days = in.map(Keys.WEEKDAYS, TimeValues::windows);
        return days == null ? null : in.shared(new WeekWindows(days));
    }

    private static @Nullable List<Window> windows(JsonCursor in) throws IOException {
        List<Window> windows = in.list(TimeValues::window);
        return windows == null ? null : in.shared(List.copyOf(windows));
    }

    static LocalDate parseDate(String text) {
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
