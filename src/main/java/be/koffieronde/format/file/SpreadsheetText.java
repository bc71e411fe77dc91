package be.koffieronde.format.file;

import java.util.regex.Pattern;

/**
 * Texts in CSV files that spreadsheets open. What one could take for a formula gets an apostrophe before it, also behind a
 * semicolon, where some begin a new cell: then nothing is calculated from a name.
 */
public final class SpreadsheetText {

    /** The signs that formulas begin with, also in full width, as East Asian keyboards write them. */
    private static final String FORMULA = "('*[\\s\u00a0&&[^\t\r\n]]*[-=+@\uff0d\uff1d\uff0b\uff20])";

    private static final String START = "(^|[;\t\r\n])";
    private static final Pattern UNSAFE = Pattern.compile(START + FORMULA);
    private static final Pattern SAFE = Pattern.compile(START + "'" + FORMULA);

    private SpreadsheetText() {}

    /** The text as it stands in a file. */
    public static String written(String text) {
        return UNSAFE.matcher(text).replaceAll("$1'$2");
    }

    /** What {@link #written} was made of. */
    public static String read(String cell) {
        return SAFE.matcher(cell).replaceAll("$1$2");
    }
}
