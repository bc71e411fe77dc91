package be.koffieronde.sheets;

import be.koffieronde.language.Language;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts by which a cell says something else than a value. */
final class Marks {

    /** That there is none, where an empty cell would mean the usual. */
    static final Label NONE = new Label("sheets.mark.none");

    private static final Label EXAMPLE = new Label("sheets.mark.example");
    private static final Pattern EXAMPLES = Pattern.compile("(?s)(voorbeeld|example)\\s*:.*");

    private Marks() {}

    static boolean isNone(String text) {
        return text.equals("-") || text.equals("–") || (!text.startsWith("\"") && NONE.isSaidBy(text));
    }

    /** An id in the grey row of a template, by which it is told from rows that count. */
    static String example(Object id, Language language) {
        return EXAMPLE.in(language) + " " + id;
    }

    static boolean isExample(String text) {
        return EXAMPLES.matcher(text.toLowerCase(Locale.ROOT)).matches();
    }
}
