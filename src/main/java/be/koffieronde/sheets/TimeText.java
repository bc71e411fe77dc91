package be.koffieronde.sheets;

import be.koffieronde.problem.Clock;
import be.koffieronde.problem.Window;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of day and windows as people type them: 8u25-9u15, 8:25-9:15, 08.25 – 09.15, 8-12, van 8u tot 12u30. */
final class TimeText {

    private static final String TIME =
            "(\\d{1,2})(?:\\s*[:.uh]\\s*(\\d{2})(?!\\d))?(?!\\d)(?:\\s*(?:uur|u|h)(?!\\p{L}))?";
    private static final Pattern ONE = Scan.pattern("\\s*" + TIME + "\\s*");
    private static final Pattern TO = Scan.pattern("\\s*(?:[-–—−]|tot|t/m|to|until|till)\\s*");
    private static final Pattern FROM = Scan.pattern("(?:van|from)(?!\\p{L})\\s*");
    private static final Label EXAMPLE = new Label("zoals 8:25-9:15", "such as 8:25-9:15");

    private TimeText() {}

    /**
     * Minutes after midnight of a whole text.
     *
     * @throws Misread if it is no time
     */
    static int time(String text) {
        Scan scan = new Scan(text);
        Integer minutes = takeTime(scan);
        if (minutes == null || !scan.isAtEnd()) {
            throw new Misread(new Label(
                            "'%s' is geen uur; schrijf er een zoals 8:25",
                            "'%s' is no time of day; write one such as 8:25")
                    .with(SheetCell.cut(text)));
        }
        return minutes;
    }

    /**
     * The window that a whole text is.
     *
     * @throws Misread if it is none
     */
    static Window window(String text) {
        Scan scan = new Scan(text);
        Window window = takeWindow(scan);
        if (window == null || !scan.isAtEnd()) {
            throw new Misread(new Label(
                            "'%s' zijn geen twee uren; schrijf van wanneer tot wanneer, %s",
                            "'%s' is no window of time; write one %s")
                    .with(SheetCell.cut(text), EXAMPLE));
        }
        return window;
    }

    /**
     * The window that comes next; null if none does.
     *
     * @throws Misread if one does that cannot be
     */
    static @Nullable Window takeWindow(Scan scan) {
        boolean isAnnounced = scan.skip(FROM);
        Integer from = takeTime(scan);
        if (from == null) {
            if (isAnnounced) {
                throw new Misread(new Label(
                                "na 'van' komt geen uur; schrijf van wanneer tot wanneer, %s",
                                "no time after 'from'; write a window %s")
                        .with(EXAMPLE));
            }
            return null;
        }
        Integer to = scan.skip(TO) ? takeTime(scan) : null;
        if (to == null) {
            throw new Misread(new Label(
                            "na %s komt geen einduur; schrijf van wanneer tot wanneer, %s",
                            "%s has no time to end at; write a window %s")
                    .with(shown(from), EXAMPLE));
        }
        return window(from, to);
    }

    /**
     * A window.
     *
     * @throws Misread if it ends before it starts
     */
    static Window window(int from, int to) {
        if (from >= to) {
            throw new Misread(new Label(
                            "%s-%s eindigt voor het begint; wissel de twee uren misschien om",
                            "%s-%s ends before it starts; maybe swap the two times")
                    .with(shown(from), shown(to)));
        }
        return new Window(from, to);
    }

    static String shown(Window window) {
        return shown(window.from()) + "-" + shown(window.to());
    }

    /** Such as 8:25. */
    static String shown(int minutes) {
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
            throw new Misread(new Label(
                            "'%s' is geen uur; schrijf er een van 0:00 tot 24:00",
                            "'%s' is no time of day; write one from 0:00 to 24:00")
                    .with(Quoted.stripped(time.group())));
        }
        return hour * 60 + minute;
    }
}
