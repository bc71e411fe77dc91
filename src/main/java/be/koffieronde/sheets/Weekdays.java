package be.koffieronde.sheets;

import be.koffieronde.language.Language;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Weekdays as people write them, in Dutch and English, in full or short. */
final class Weekdays {

    private static final List<Label> SHORT = List.of(
            new Label("ma", "Mon"),
            new Label("di", "Tue"),
            new Label("wo", "Wed"),
            new Label("do", "Thu"),
            new Label("vr", "Fri"),
            new Label("za", "Sat"),
            new Label("zo", "Sun"));

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

    static Label shown(DayOfWeek day) {
        return SHORT.get(day.getValue() - 1);
    }

    static String shown(DayOfWeek day, Language language) {
        return shown(day).in(language);
    }

    static @Nullable DayOfWeek named(String word) {
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
