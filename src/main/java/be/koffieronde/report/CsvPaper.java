package be.koffieronde.report;

import be.koffieronde.format.SpreadsheetText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The data as comma-separated values (RFC 4180), in UTF-8. */
final class CsvPaper {

    private static final Pattern SPECIAL = Pattern.compile("[\",;\t\r\n]");

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
        String text = cell instanceof String name ? SpreadsheetText.written(name) : String.valueOf(cell);
        return SPECIAL.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
