package be.koffieronde.sheets.typed;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Texts a cell cannot simply hold, such as with blanks at their ends, stand in double quotes, with {@code \\} before a
 * quote or a backslash and {@code \\u} with four hexadecimal digits for what spreadsheets lose or change.
 */
public final class Quoted {

    private static final char QUOTE = '"';

    /** What Excel takes for an escaped character. */
    private static final Pattern EXCEL_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9A-Fa-f]{4}(?=.)", Pattern.DOTALL);

    private Quoted() {}

    /** A text as a cell shows it, in quotes only if it must be. */
    public static String ifNeeded(String text) {
        boolean isPlain = !text.isEmpty()
                && text.charAt(0) != QUOTE
                && text.equals(stripped(text))
                && text.chars().noneMatch(c -> c != '\n' && isFragile((char) c))
                && !EXCEL_ESCAPE.matcher(text).find()
                && !FileNumbers.isBeyondNumbers(text)
                && !Marks.isNone(text)
                && !Marks.isExample(text);
        return isPlain ? text : always(text);
    }

    public static String always(String text) {
        StringBuilder quoted = new StringBuilder().append(QUOTE);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == QUOTE || c == '\\') {
                quoted.append('\\').append(c);
            } else if (isFragile(c)) {
                quoted.append(escaped(c));
            } else {
                quoted.append(c);
            }
        }
        return EXCEL_ESCAPE.matcher(quoted).replaceAll("\\\\u005f") + QUOTE;
    }

    /** Whether a text is in quotes from its start to its end. */
    public static boolean isQuoted(String text) {
        return text.length() > 1 && text.charAt(0) == QUOTE && end(text, 0) == text.length();
    }

    /** Where quotes that open at an index have closed; -1 if they do not. */
    static int end(String text, int start) {
        for (int i = start + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == QUOTE) {
                return i + 1;
            }
        }
        return -1;
    }

    /** The text between quotes; null if an escape in it is none. */
    public static @Nullable String content(String quoted) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < quoted.length() - 1; i++) {
            char c = quoted.charAt(i);
            if (c != '\\') {
                text.append(c);
            } else if (quoted.charAt(i + 1) != 'u') {
                text.append(quoted.charAt(++i));
            } else if (HEXADECIMAL
                    .matcher(quoted)
                    .region(i + 2, quoted.length())
                    .lookingAt()) {
                text.append((char) Integer.parseInt(quoted.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                return null;
            }
        }
        return text.toString();
    }

    /** Without blanks of any kind at both ends. */
    public static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    private static boolean isFragile(char c) {
        return Character.isISOControl(c) || Character.isSurrogate(c) || c >= '\uFFFE' || c == '\u2028' || c == '\u2029';
    }

    private static String escaped(char c) {
        return "\\u%04x".formatted((int) c);
    }
}
