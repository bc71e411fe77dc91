package be.koffieronde.sheets;

import be.koffieronde.language.Language;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text for people, in both languages. */
record Label(String dutch, String english) {

    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    String in(Language language) {
        return language == Language.NL ? dutch : english;
    }

    List<String> both() {
        return dutch.equals(english) ? List.of(dutch) : List.of(dutch, english);
    }

    /** Whether a text is this label in either language, give or take capitals, accents, blanks and dashes. */
    boolean isSaidBy(String text) {
        String key = key(text);
        return key.equals(key(dutch)) || key.equals(key(english));
    }

    /** What two texts have in common that people take for the same: letters without accents and digits, small. */
    static String key(String text) {
        String plain =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return NO_LETTER_OR_DIGIT.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
