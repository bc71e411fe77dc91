package be.koffieronde.sheets.file;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts of cells as a workbook keeps them: in pieces, with escapes, and with readings beside them. */
final class KeptText {

    /** What a cell holds, in any spreadsheet program. */
    static final int LONGEST = 32_767;

    /** A text that goes on much longer is not waited for. */
    private static final int FAR_TOO_LONG = 1_000_000;

    /** Excel's way to write what XML cannot hold, such as {@code _x000D_}. */
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private KeptText() {}

    /**
     * The text of the element it is at, to its end; null if it is longer than a cell can hold. Of a text with a reading
     * over it (furigana) the text alone.
     */
    static @Nullable String read(WorkbookPart part, String element) {
        StringBuilder text = new StringBuilder();
        int length = 0;
        boolean isReading = false;
        boolean isRich = !element.equals("v");
        boolean isInside = !isRich;
        while (part.next() && !part.isEnd(element)) {
            if (part.isStart("rPh") || part.isEnd("rPh")) {
                isReading = part.isStart("rPh");
            } else if (isRich && (part.isStart("t") || part.isEnd("t"))) {
                isInside = part.isStart("t");
            } else if (part.isText() && isInside && !isReading) {
                String piece = part.text();
                length += piece.length();
                if (length > FAR_TOO_LONG) {
                    throw part.tooMuch();
                }
                text.append(length > 7 * LONGEST ? "" : piece);
            }
        }
        String meant = length > 7 * LONGEST ? null : unescaped(text.toString());
        return meant == null || meant.length() > LONGEST ? null : meant;
    }

    private static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text).replaceAll(match -> quoted((char) Integer.parseInt(match.group(1), 16)))
                : text;
    }

    private static String quoted(char c) {
        return c == '\\' || c == '$' ? "\\" + c : String.valueOf(c);
    }
}
