package be.koffieronde.sheets;

import be.koffieronde.language.Language;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text for people, in both languages. */
record Label(String dutch, String english) {

    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    String in(Language language) {
        return language == Language.NL ? dutch : english;
    }

    /** The same with values put in as {@link String#format} does; labels among them in the language of the text. */
    Label with(Object... values) {
        return new Label(filled(Language.NL, values), filled(Language.EN, values));
    }

    /** A text that is the same in both. */
    static Label same(String text) {
        return new Label(text, text);
    }

    /** Several, with commas between them. */
    static Label list(Collection<Label> labels) {
        return new Label(
                labels.stream().map(Label::dutch).collect(Collectors.joining(", ")),
                labels.stream().map(Label::english).collect(Collectors.joining(", ")));
    }

    private String filled(Language language, Object... values) {
        Object[] inLanguage = Stream.of(values)
                .map(value -> value instanceof Label label ? label.in(language) : value)
                .toArray();
        return String.format(Locale.ROOT, in(language), inLanguage);
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
