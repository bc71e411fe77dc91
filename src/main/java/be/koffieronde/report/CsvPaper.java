package be.koffieronde.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The data as comma-separated values (RFC 4180), in UTF-8. A spreadsheet that opens them calculates nothing: a text that it
 * could take for a formula gets an apostrophe before it, also behind a semicolon, where some begin a new cell.
 */
final class CsvPaper {

    private static final Pattern SPECIAL = Pattern.compile("[\",;\t\r\n]");

    /** The signs that formulas begin with, also in full width, as East Asian keyboards write them. */
    private static final Pattern FORMULA = Pattern.compile("(^|[;\t\r\n])([\\s\u00a0]*[-=+@\uff0d\uff1d\uff0b\uff20])");

    private final FlatTable data;

    CsvPaper(FlatTable data) {
        this.data = data;
    }

    void writeTo(Writer out) throws IOException {
        write(data.columns(), out);
        for (List<Object> row : data.rows()) {
            write(row, out);
        }
    }

    private static void write(List<?> cells, Writer out) throws IOException {
        out.write(cells.stream().map(CsvPaper::quoted).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String quoted(Object cell) {
        String text = cell instanceof String name ? FORMULA.matcher(name).replaceAll("$1'$2") : String.valueOf(cell);
        return SPECIAL.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
