package be.koffieronde.format;

import be.koffieronde.format.file.SpreadsheetText;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/**
 * A table as comma-separated values (RFC 4180). Cells are numbers and dates, or texts, which no spreadsheet will take for
 * formulas; what one could take apart, also at semicolons or tabs, stands in quotes.
 */
public final class CsvTable {

    private static final QuoteStrategy QUOTES = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int field, String value) {
            return value.indexOf(';') >= 0 || value.indexOf('\t') >= 0;
        }
    };

    private final CsvWriter writer;

    private CsvTable(Writer out, LineDelimiter ends) {
        writer = CsvWriter.builder()
                .lineDelimiter(ends)
                .quoteStrategy(QUOTES)
                .bufferSize(0)
                .build(out);
    }

    /** Writes a whole table. */
    public static void write(List<String> columns, List<? extends List<?>> rows, Writer out) throws IOException {
        CsvTable table = new CsvTable(out, LineDelimiter.CRLF);
        table.add(columns);
        for (List<?> row : rows) {
            table.add(row);
        }
    }

    /** A table that grows, by lines that can be read at once. */
    static CsvTable growing(Writer out) {
        return new CsvTable(out, LineDelimiter.LF);
    }

    void add(List<?> cells) throws IOException {
        try {
            writer.writeRecord(cells.stream().map(CsvTable::text).toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String text(Object cell) {
        return cell instanceof String text ? SpreadsheetText.written(text) : String.valueOf(cell);
    }
}
