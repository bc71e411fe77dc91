package be.koffieronde.sheets.typed;

import be.koffieronde.language.Language;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts by which a cell says something else than a value. */
public final class Marks {

    /** That there is none, where an empty cell would mean the usual. */
    public static final Label NONE = new Label("sheets.mark.none");

    private static final Label EXAMPLE = new Label("sheets.mark.example");
    private static final Pattern EXAMPLES = Pattern.compile("(?s)(voorbeeld|example)\\s*:.*");

    private Marks() {}

    public static boolean isNone(String text) {
        return text.equals("-") || text.equals("–") || (!text.startsWith("\"") && NONE.isSaidBy(text));
    }

    /** An id in the grey row of a template, by which it is told from rows that count. */
    public static String example(Object id, Language language) {
        return EXAMPLE.in(language) + " " + id;
    }

    public static boolean isExample(String text) {
        return EXAMPLES.matcher(text.toLowerCase(Locale.ROOT)).matches();
    }
}
