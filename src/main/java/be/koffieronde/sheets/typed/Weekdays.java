package be.koffieronde.sheets.typed;

import be.koffieronde.problem.fault.FreeText;
import be.koffieronde.problem.fault.UnfitText;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Weekdays as people write them, in Dutch and English, in full or short. */
public final class Weekdays {

    private static final Pattern BLANK = Pattern.compile(" ");

    private static final Map<String, DayOfWeek> WORDS = words(
            "ma maa maandag mo mon monday",
            "di din dinsdag tu tue tues tuesday",
            "wo woe woensdag we wed wednesday",
            "do don donderdag th thu thur thurs thursday",
            "vr vri vrij vrijdag fr fri friday",
            "za zat zaterdag sa sat saturday",
            "zo zon zondag su sun sunday");

    private static final Pattern WORD = Scan.pattern("(\\p{L}+)\\.?\\s*");

    private Weekdays() {}

    /** Its short name. */
    public static Label shown(DayOfWeek day) {
        return new Label("sheets.day." + day.name());
    }

    /** The weekday a whole text says; UnfitText if it is none. */
    public static DayOfWeek parse(String text) {
        DayOfWeek day = named(text.replace(".", ""));
        if (day == null) {
            throw new UnfitText("sheets.no-weekday", FreeText.cut(text));
        }
        return day;
    }

    private static @Nullable DayOfWeek named(String word) {
        return WORDS.get(word.toLowerCase(Locale.ROOT));
    }

    /** The weekday that comes next; null if none does. */
    static @Nullable DayOfWeek take(Scan scan) {
        Scan ahead = new Scan(scan.rest());
        Matcher word = ahead.take(WORD);
        DayOfWeek day = word == null ? null : named(word.group(1));
        if (day != null) {
            scan.take(WORD);
        }
        return day;
    }

    private static Map<String, DayOfWeek> words(String... perDay) {
        Map<String, DayOfWeek> words = new HashMap<>();
        for (int day = 0; day < perDay.length; day++) {
            DayOfWeek weekday = DayOfWeek.of(day + 1);
            BLANK.splitAsStream(perDay[day]).forEach(word -> words.put(word, weekday));
        }
        return words;
    }
}
