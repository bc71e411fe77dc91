package be.koffieronde.sheets.typed;

import be.koffieronde.language.Language;
import be.koffieronde.language.Message;
import be.koffieronde.language.Vocabulary;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A word of a workbook's own, such as a header: written in the language of the workbook, read in either. */
public record Label(String code) {

    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    public String in(Language language) {
        return Vocabulary.of(language).say(Message.of(code));
    }

    /** In all languages, each once. */
    public List<String> all() {
        return Stream.of(Language.values()).map(this::in).distinct().toList();
    }

    /** Whether a text is this label in either language, give or take capitals, accents, blanks and dashes. */
    public boolean isSaidBy(String text) {
        String key = key(text);
        return all().stream().anyMatch(word -> key(word).equals(key));
    }

    /** What two texts have in common that people take for the same: letters without accents and digits, small. */
    public static String key(String text) {
        String plain =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return NO_LETTER_OR_DIGIT.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** In English. */
    @Override
    public String toString() {
        return in(Language.EN);
    }
}
