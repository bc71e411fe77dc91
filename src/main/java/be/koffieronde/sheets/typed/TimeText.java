package be.koffieronde.sheets.typed;

import be.koffieronde.problem.fault.FreeText;
import be.koffieronde.problem.fault.UnfitText;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.problem.time.Window;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of day and windows as people type them: 8u25-9u15, 8:25-9:15, 08.25 – 09.15, 8-12, van 8u tot 12u30. */
public final class TimeText {

    private static final String TIME =
            "(\\d{1,2})(?:\\s*[:.uh]\\s*(\\d{2})(?!\\d))?(?!\\d)(?:\\s*(?:uur|u|h)(?!\\p{L}))?";
    private static final Pattern ONE = Scan.pattern("\\s*" + TIME + "\\s*");
    private static final Pattern TO = Scan.pattern("\\s*(?:[-–—−]|tot|t/m|to|until|till)\\s*");
    private static final Pattern FROM = Scan.pattern("(?:vanaf|van|from)(?!\\p{L})\\s*");

    private TimeText() {}

    /** Minutes after midnight of a whole text; UnfitText if it is no time. */
    public static int time(String text) {
        Scan scan = new Scan(text);
        Integer minutes = takeTime(scan);
        if (minutes == null || !scan.isAtEnd()) {
            throw new UnfitText("sheets.no-time", FreeText.cut(text));
        }
        return minutes;
    }

    /** The window that a whole text is; UnfitText if it is none. */
    public static Window window(String text) {
        Scan scan = new Scan(text);
        Window window = takeWindow(scan);
        if (window == null || !scan.isAtEnd()) {
            throw new UnfitText("sheets.no-window", FreeText.cut(text));
        }
        return window;
    }

    /** The window that comes next; null if none does; UnfitText if one does that cannot be. */
    static @Nullable Window takeWindow(Scan scan) {
        boolean isAnnounced = scan.skip(FROM);
        Integer from = takeTime(scan);
        if (from == null) {
            if (isAnnounced) {
                throw new UnfitText("sheets.no-time-after-from");
            }
            return null;
        }
        Integer to = scan.skip(TO) ? takeTime(scan) : null;
        if (to == null) {
            throw new UnfitText("sheets.no-end", shown(from));
        }
        return window(from, to);
    }

    /** The time that comes next, perhaps after a word that announces it; null if none does. */
    static @Nullable Integer takeStart(Scan scan) {
        scan.skip(FROM);
        return takeTime(scan);
    }

    /** A window; UnfitText if it ends before it starts. */
    public static Window window(int from, int to) {
        if (from >= to) {
            throw new UnfitText("sheets.ends-too-early", shown(from), shown(to));
        }
        return new Window(from, to);
    }

    public static String shown(Window window) {
        return shown(window.from()) + "-" + shown(window.to());
    }

    /** Such as 8:25. */
    public static String shown(int minutes) {
        return "%d:%02d".formatted(minutes / 60, minutes % 60);
    }

    private static @Nullable Integer takeTime(Scan scan) {
        Matcher time = scan.take(ONE);
        if (time == null) {
            return null;
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        if (minute > 59 || hour * 60 + minute > Clock.DAY) {
            throw new UnfitText("sheets.no-time-of-day", Quoted.stripped(time.group()));
        }
        return hour * 60 + minute;
    }
}
