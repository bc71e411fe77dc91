package be.koffieronde.sheets;

import java.util.Locale;
import java.util.regex.Pattern;

/** The grey row of a template, whose id starts with a mark by which it is told from rows that count. */
final class ExampleRow {

    private static final Label MARK = new Label("voorbeeld:", "example:");
    private static final Pattern MARKED = Pattern.compile("(?s)(voorbeeld|example)\\s*:.*");

    private ExampleRow() {}

    static String marked(Object value, Language language) {
        return MARK.in(language) + " " + value;
    }

    static boolean isMarked(String text) {
        return MARKED.matcher(text.toLowerCase(Locale.ROOT)).matches();
    }
}
