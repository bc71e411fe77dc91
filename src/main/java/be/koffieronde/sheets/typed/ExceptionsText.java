package be.koffieronde.sheets.typed;

import be.koffieronde.language.Language;
import be.koffieronde.language.Message;
import be.koffieronde.problem.fault.FreeText;
import be.koffieronde.problem.fault.UnfitText;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates, each with the windows that hold on it: {@code 4/12/2026 8:45-12:00; 21/12/2026 t/m 23/12/2026 geen}. */
public final class ExceptionsText {

    private static final Pattern NEXT = Scan.pattern("[;\\s]+");
    private static final Pattern BETWEEN = Scan.pattern("(?:[\\s,:&+]|(?:en|and)(?!\\p{L}))+");
    private static final Pattern COMMA = Scan.pattern("\\s*(?:[,&+]|(?:en|and)(?!\\p{L}))\\s*");
    private static final Pattern NONE = Scan.pattern("(?:geen|none)(?!\\p{L})");

    public static final Message EXPECTED = Message.of("sheets.part.expected.exceptions");

    private ExceptionsText() {}

    /** What a text says; UnfitText if it cannot be understood. */
    public static TypedExceptions parse(String text) {
        return parse(text, null);
    }

    /** The same; dates without a year are those nearest to a horizon. */
    public static TypedExceptions parse(String text, @Nullable Calendar horizon) {
        Map<LocalDate, List<DayPart>> dates = new TreeMap<>();
        Scan scan = new Scan(text);
        scan.skip(NEXT);
        while (!scan.isAtEnd()) {
            Set<LocalDate> those = DatesText.take(scan, horizon);
            List<DayPart> windows = windows(scan);
            for (LocalDate date : those) {
                if (dates.putIfAbsent(date, windows) != null) {
                    throw new UnfitText("sheets.date-twice", DatesText.shown(date));
                }
            }
            scan.skip(NEXT);
        }
        return new TypedExceptions(dates);
    }

    private static List<DayPart> windows(Scan scan) {
        List<DayPart> windows = new ArrayList<>();
        scan.skip(BETWEEN);
        if (scan.skip(NONE)) {
            return windows;
        }
        do {
            windows.add(part(scan));
        } while (scan.skip(COMMA));
        return windows;
    }

    private static DayPart part(Scan scan) {
        DayPart.Named named = DayPart.Named.take(scan);
        if (named != null) {
            return named;
        }
        Window window = TimeText.takeWindow(scan);
        if (window == null) {
            throw new UnfitText("sheets.not-understood", FreeText.cut(scan.rest()), EXPECTED);
        }
        return new DayPart.Between(window);
    }

    /** A date and its windows on each line. */
    public static String of(TypedExceptions exceptions, Language language) {
        List<String> lines = new ArrayList<>();
        exceptions
                .dates()
                .forEach((date, windows) -> lines.add(DatesText.shown(date) + " "
                        + (windows.isEmpty()
                                ? Marks.NONE.in(language)
                                : String.join(
                                        ", ",
                                        windows.stream()
                                                .map(part -> DayPart.of(part, language))
                                                .toList()))));
        return String.join("\n", lines);
    }
}
