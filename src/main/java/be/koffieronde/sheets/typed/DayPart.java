package be.koffieronde.sheets.typed;

import be.koffieronde.language.Language;
import be.koffieronde.problem.fault.FreeText;
import be.koffieronde.problem.fault.UnfitText;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.problem.time.Window;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A part of a day as people write it: {@code 10u20}, {@code 10u20-11u30}, {@code namiddag}, {@code hele dag}, {@code geen}. */
public sealed interface DayPart {

    /** From an hour on. */
    record Since(int minutes) implements DayPart {}

    /** From one hour to another. */
    record Between(Window window) implements DayPart {}

    /** Nothing of it. */
    record Nothing() implements DayPart {}

    /** One of those that have a name. */
    enum Named implements DayPart {
        MORNING(0, NOON, "(?:in |'?s )?(?:de )?(?:voormiddags?|voorm|vm|ochtends?|morgens|mornings?)\\.?"),
        AFTERNOON(NOON, Clock.DAY, "(?:in |'?s )?(?:de )?(?:namiddags?|nam|nm|afternoons?)\\.?"),
        ALL(0, Clock.DAY, "(?:de )?(?:hele|ganse|gehele|whole|all|full) ?(?:the )?da[gy]");

        private final int from;
        private final int to;
        private final Pattern pattern;

        Named(int from, int to, String words) {
            this.from = from;
            this.to = to;
            pattern = Scan.pattern("(?:" + words + ")(?!\\p{L})\\s*");
        }

        /** The one that comes next; null if none does. */
        static @Nullable Named take(Scan scan) {
            for (Named part : values()) {
                if (scan.skip(part.pattern)) {
                    return part;
                }
            }
            return null;
        }

        public Window window() {
            return new Window(from, to);
        }

        private Label label() {
            return new Label("sheets.mark." + name());
        }
    }

    /** Lessons of the morning end before it, those of the afternoon begin after it. */
    int NOON = 12 * 60 + 30;

    /** What a text says; UnfitText if it cannot be understood. */
    static DayPart parse(String text) {
        String plain = Quoted.stripped(text).replaceAll("\\s+", " ");
        if (Marks.isNone(plain)) {
            return new Nothing();
        }
        Scan scan = new Scan(plain);
        Named named = Named.take(scan);
        return named != null && scan.isAtEnd() ? named : hours(plain);
    }

    private static DayPart hours(String text) {
        Scan scan = new Scan(text);
        Integer from = TimeText.takeStart(scan);
        if (from == null) {
            throw new UnfitText("sheets.no-part-of-day", FreeText.cut(text));
        }
        if (scan.isAtEnd()) {
            return new Since(from);
        }
        return new Between(TimeText.window(text));
    }

    /** As people write it; an hour is written by who knows how cells have one. */
    static String of(DayPart part, Language language) {
        if (part instanceof Named named) {
            return named.label().in(language);
        } else if (part instanceof Between between) {
            return TimeText.shown(between.window());
        }
        return part instanceof Since since ? TimeText.shown(since.minutes()) : Marks.NONE.in(language);
    }
}
