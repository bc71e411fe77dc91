package be.koffieronde.sheets.typed;

import be.koffieronde.language.Language;
import be.koffieronde.language.Message;
import be.koffieronde.problem.fault.FreeText;
import be.koffieronde.problem.fault.UnfitText;
import be.koffieronde.problem.time.DatedExceptions;
import be.koffieronde.problem.time.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Dates, each with the windows that hold on it: {@code 4/12/2026 8:45-12:00; 21/12/2026 t/m 23/12/2026 geen}. */
public final class ExceptionsText {

    private static final Pattern NEXT = Scan.pattern("[;\\s]+");
    private static final Pattern BETWEEN = Scan.pattern("(?:[\\s,:&+]|(?:en|and)(?!\\p{L}))+");
    private static final Pattern COMMA = Scan.pattern("\\s*(?:[,&+]|(?:en|and)(?!\\p{L}))\\s*");
    private static final Pattern NONE = Scan.pattern("(?:geen|none)(?!\\p{L})");

    public static final Message EXPECTED = Message.of("sheets.part.expected.exceptions");

    private ExceptionsText() {}

    /** What a text says; UnfitText if it cannot be understood. */
    public static DatedExceptions parse(String text) {
        Map<LocalDate, List<Window>> dates = new TreeMap<>();
        Scan scan = new Scan(text);
        scan.skip(NEXT);
        while (!scan.isAtEnd()) {
            Set<LocalDate> those = DatesText.take(scan);
            List<Window> windows = windows(scan);
            for (LocalDate date : those) {
                if (dates.putIfAbsent(date, windows) != null) {
                    throw new UnfitText("sheets.date-twice", DatesText.shown(date));
                }
            }
            scan.skip(NEXT);
        }
        return new DatedExceptions(dates);
    }

    private static List<Window> windows(Scan scan) {
        List<Window> windows = new ArrayList<>();
        scan.skip(BETWEEN);
        if (scan.skip(NONE)) {
            return windows;
        }
        do {
            Window window = TimeText.takeWindow(scan);
            if (window == null) {
                throw new UnfitText("sheets.not-understood", FreeText.cut(scan.rest()), EXPECTED);
            }
            windows.add(window);
        } while (scan.skip(COMMA));
        return windows;
    }

    /** A date and its windows on each line. */
    public static String of(DatedExceptions exceptions, Language language) {
        List<String> lines = new ArrayList<>();
        exceptions
                .dates()
                .forEach((date, windows) -> lines.add(DatesText.shown(date) + " "
                        + (windows.isEmpty()
                                ? Marks.NONE.in(language)
                                : String.join(
                                        ", ",
                                        windows.stream().map(TimeText::shown).toList()))));
        return String.join("\n", lines);
    }
}
