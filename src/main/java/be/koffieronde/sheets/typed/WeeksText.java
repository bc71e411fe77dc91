package be.koffieronde.sheets.typed;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Once in so many weeks, as people write it: {@code 2}, {@code om de 2 weken}, {@code elke twee weken}, {@code every week}. */
public final class WeeksText {

    private static final Pattern COUNTED = Scan.pattern(
            "\\s*(?:(?:[eé][eé]n (?:keer|maal) )?(?:om de|elke|iedere|per|om|every|each|once (?:every|in)|once in every)\\s+)?"
                    + "(\\d{1,4}|\\p{L}+)\\s*-?\\s*(?:weken|weeks?|wekelijks|weekly|wk)?\\s*\\.?\\s*");

    private static final List<List<String>> NUMBERS = List.of(
            List.of("elke week", "iedere week", "wekelijks", "weekly", "every week", "each week", "per week"),
            List.of(
                    "om de andere week",
                    "tweewekelijks",
                    "veertiendaags",
                    "om de veertien dagen",
                    "om de 14 dagen",
                    "every other week",
                    "every second week",
                    "fortnightly"),
            List.of("driewekelijks"),
            List.of("vierwekelijks"));

    private static final List<String> WORDS = List.of(
            "een één one", "twee two", "drie three", "vier four", "vijf five", "zes six", "zeven seven", "acht eight");

    private WeeksText() {}

    /** The number of weeks; empty if the text says none. */
    public static OptionalInt parse(String text) {
        String words = Quoted.stripped(text).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        for (int number = 0; number < NUMBERS.size(); number++) {
            if (NUMBERS.get(number).contains(words)) {
                return OptionalInt.of(number + 1);
            }
        }
        Matcher counted = COUNTED.matcher(words);
        return counted.matches() ? number(counted.group(1)) : OptionalInt.empty();
    }

    private static OptionalInt number(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        for (int number = 0; number < WORDS.size(); number++) {
            if (List.of(WORDS.get(number).split(" ")).contains(text)) {
                return OptionalInt.of(number + 1);
            }
        }
        return OptionalInt.empty();
    }
}
