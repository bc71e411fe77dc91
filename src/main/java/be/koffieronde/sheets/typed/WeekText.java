package be.koffieronde.sheets.typed;

import be.koffieronde.language.Language;
import be.koffieronde.language.Message;
import be.koffieronde.problem.fault.FreeText;
import be.koffieronde.problem.fault.UnfitText;
import be.koffieronde.problem.time.WeekWindows;
import be.koffieronde.problem.time.Window;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Windows per weekday as people type them: days, then the windows of each of them, then perhaps other days. So
 * {@code ma wo vr 8:30-12:00; di 8u25-9u15, 9u15-10u05} or {@code ma-vr 8-12}.
 */
public final class WeekText {

    private static final Pattern BETWEEN = Scan.pattern("(?:[\\s,;:&+/]|(?:en|and)(?!\\p{L}))+");
    private static final Pattern THROUGH =
            Scan.pattern("\\s*(?:[-–—−]|(?:tot en met|t\\.?/m\\.?|tem|tot|through|to)(?!\\p{L}))\\s*");
    private static final Pattern NONE = Scan.pattern("(?:(?:geen|none)(?!\\p{L})|[-–](?!\\s*[\\p{L}\\d]))\\s*");

    public static final Message EXPECTED = Message.of("sheets.part.expected.week");

    private final Scan scan;
    private final Map<DayOfWeek, List<Window>> week = new EnumMap<>(DayOfWeek.class);
    private final Set<DayOfWeek> days = new LinkedHashSet<>();

    /** Whether the days at hand have been given a window, so that a weekday that follows starts anew. */
    private boolean areServed;

    private final boolean hasHalves;

    private WeekText(String text, boolean hasHalves) {
        scan = new Scan(text);
        this.hasHalves = hasHalves;
    }

    /** The windows a text says; UnfitText if it cannot be understood. */
    public static WeekWindows parse(String text) {
        return Marks.isNone(text) ? WeekWindows.NONE : new WeekText(text, false).week();
    }

    /** The same, where a morning or an afternoon may be said in words. */
    public static WeekWindows parseWithHalves(String text) {
        return Marks.isNone(text) ? WeekWindows.NONE : new WeekText(text, true).week();
    }

    /** A week as people type it, days with equal windows together. */
    public static String of(WeekWindows week, Language language) {
        Map<List<Window>, String> lines = new LinkedHashMap<>();
        week.days()
                .forEach((day, windows) -> lines.merge(
                        windows, Weekdays.shown(day).in(language), (days, another) -> days + " " + another));
        List<String> groups = new ArrayList<>();
        lines.forEach((windows, days) -> groups.add(days + " " + shown(windows, language)));
        return groups.isEmpty() ? Marks.NONE.in(language) : String.join("\n", groups);
    }

    private static String shown(List<Window> windows, Language language) {
        return windows.isEmpty()
                ? Marks.NONE.in(language)
                : String.join(", ", windows.stream().map(TimeText::shown).toList());
    }

    private WeekWindows week() {
        scan.skip(BETWEEN);
        while (!scan.isAtEnd()) {
            takeNext();
            scan.skip(BETWEEN);
        }
        if (!days.isEmpty() && !areServed) {
            throw new UnfitText("sheets.day-without-time", lastDay());
        }
        return new WeekWindows(week);
    }

    private void takeNext() {
        DayOfWeek day = Weekdays.take(scan);
        if (day != null) {
            addDays(day);
            return;
        }
        if (!days.isEmpty() && !areServed && scan.skip(NONE)) {
            days.forEach(each -> week.computeIfAbsent(each, any -> new ArrayList<>()));
            areServed = true;
            return;
        }
        DayPart.Named half = hasHalves ? DayPart.Named.take(scan) : null;
        Window window = half == null ? TimeText.takeWindow(scan) : half.window();
        if (window == null) {
            throw new UnfitText("sheets.not-understood", FreeText.cut(scan.rest()), EXPECTED);
        }
        addWindow(window);
    }

    private void addDays(DayOfWeek day) {
        if (areServed) {
            days.clear();
            areServed = false;
        }
        DayOfWeek last = isRange() ? endOfRange() : day;
        for (DayOfWeek each = day; each != last; each = each.plus(1)) {
            days.add(each);
        }
        days.add(last);
    }

    private boolean isRange() {
        Scan ahead = new Scan(scan.rest());
        return ahead.skip(THROUGH) && Weekdays.take(ahead) != null;
    }

    private DayOfWeek endOfRange() {
        scan.skip(THROUGH);
        return Objects.requireNonNull(Weekdays.take(scan));
    }

    private void addWindow(Window window) {
        if (days.isEmpty()) {
            throw new UnfitText("sheets.time-without-day", TimeText.shown(window));
        }
        days.forEach(day -> week.computeIfAbsent(day, any -> new ArrayList<>()).add(window));
        areServed = true;
    }

    private Label lastDay() {
        return days.stream().map(Weekdays::shown).reduce((one, other) -> other).orElseThrow();
    }
}
