package be.koffieronde.format.log;

import be.koffieronde.format.file.Faults;
import be.koffieronde.format.file.SpreadsheetText;
import be.koffieronde.format.file.UnfinishedLine;
import be.koffieronde.language.Message;
import be.koffieronde.problem.fault.FreeText;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.fault.UnfitText;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The text of a log: a heading, then an entry a line. A last line without its end is what a program leaves that was stopped
 * while it wrote; it counts only if it is whole.
 *
 * @param <T> what an entry is
 */
final class LogText<T> {

    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final LogForm<T> form;
    private final Faults faults;
    private final List<Line<T>> lines = new ArrayList<>();
    private char separator = ';';
    private int wholeBytes;

    /**
     * A line that is an entry.
     *
     * @param from its first byte
     * @param to the byte after its end
     */
    record Line<T>(T entry, int from, int to) {}

    private LogText(LogForm<T> form, Path file) {
        this.form = form;
        faults = new Faults(file);
    }

    /**
     * Reads a log.
     *
     * @param file the name to report faults under
     * @throws InvalidInputException with all lines that are no entry
     */
    static <T> LogText<T> read(LogForm<T> form, Path file, byte[] bytes) {
        LogText<T> text = new LogText<>(form, file);
        int from = 0;
        for (int number = 1; from < bytes.length; number++) {
            int end = from;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            text.line(number, ByteBuffer.wrap(bytes, from, end - from), end < bytes.length);
            from = end + 1;
        }
        text.faults.throwIfAny();
        return text;
    }

    /** The heading of a new file; the byte order mark tells spreadsheets that it is UTF-8. */
    String heading() {
        return BYTE_ORDER_MARK + String.join(";", form.columns()) + "\n";
    }

    List<T> entries() {
        return lines.stream().map(Line::entry).toList();
    }

    /** The lines that are entries, as they follow one another. */
    List<Line<T>> lines() {
        return List.copyOf(lines);
    }

    /** How much of the file is lines that count, without the end of the last one if that has none. */
    int wholeBytes() {
        return wholeBytes;
    }

    /**
     * An entry as a line of this file, with its end. Double quotes become single ones: then no piece of a line can be taken for
     * a whole line.
     */
    String line(T entry) {
        StringWriter line = new StringWriter();
        CsvWriter.builder()
                .fieldSeparator(separator)
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(line)
                .writeRecord(form.cells(entry).stream()
                        .map(cell -> SpreadsheetText.written(cell.replace('"', '\'')))
                        .toList());
        return line.toString();
    }

    private void line(int number, ByteBuffer bytes, boolean hasEnd) {
        int to = wholeBytes + bytes.remaining() + (hasEnd ? 1 : 0);
        int before = faults.count();
        if (number == 1 && !hasEnd && isBeginningOfHeading(bytes)) {
            return;
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(bytes.duplicate())
                    .toString();
            if (number > 1 && !hasEnd && !isWhole(text) && UnfinishedLine.canBe(bytes)) {
                return;
            }
            line(number, text.endsWith("\r") ? text.substring(0, text.length() - 1) : text, to);
        } catch (CharacterCodingException e) {
            if (number > 1 && !hasEnd && UnfinishedLine.canBe(bytes)) {
                return;
            }
            faults.add(line(number), Message.of("file.not-utf8"));
        }
        if (faults.count() == before) {
            wholeBytes = to;
        }
    }

    private boolean isBeginningOfHeading(ByteBuffer bytes) {
        ByteBuffer heading = StandardCharsets.UTF_8.encode(heading());
        return bytes.remaining() < heading.remaining()
                && heading.slice(0, bytes.remaining()).equals(bytes.slice());
    }

    private void line(int number, String text, int to) {
        if (number == 1) {
            heading(text);
        } else {
            T entry = entry(number, text);
            if (entry != null) {
                lines.add(new Line<>(entry, wholeBytes, to));
            }
        }
    }

    private static Message line(int number) {
        return Message.of("file.part.line", number);
    }

    private void heading(String text) {
        String names = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        SEPARATORS.stream()
                .filter(candidate -> isHeading(names, candidate))
                .findFirst()
                .ifPresentOrElse(
                        found -> separator = found,
                        () -> faults.add(
                                line(1),
                                Message.of(
                                        "format.log-heading",
                                        FreeText.cut(names),
                                        form.kind().called(),
                                        String.join(";", form.columns()))));
    }

    private boolean isHeading(String text, char separator) {
        try {
            return cells(text.toLowerCase(Locale.ROOT), separator).equals(form.columns());
        } catch (CsvParseException e) {
            return false;
        }
    }

    /** Null for a row without anything in it, and for one that is no entry. */
    private @Nullable T entry(int number, String text) {
        try {
            List<String> cells = cells(text, separator);
            if (cells.isEmpty()) {
                return null;
            }
            int columns = form.columns().size();
            if (cells.size() == columns - 1 || cells.size() == columns) {
                return form.entry(cells);
            }
            String names = String.join(String.valueOf(separator), form.columns());
            faults.add(line(number), Message.of("format.log-columns", cells.size(), columns, names));
        } catch (IllegalArgumentException e) {
            faults.add(line(number), UnfitText.fault(e));
        } catch (CsvParseException e) {
            faults.add(line(number), Message.of("format.log-no-csv"));
        }
        return null;
    }

    /** Cells always stand in quotes where this program writes, so that a line that is cut off has no last quote. */
    private boolean isWhole(String text) {
        try {
            if (!text.startsWith("\"")) {
                return !text.isBlank();
            }
            int count = allCells(text, separator).size();
            return count > form.columns().size() || (count == form.columns().size() && text.endsWith("\""));
        } catch (CsvParseException e) {
            return false;
        }
    }

    /** None if all are empty; without those that spreadsheets add after the last column. */
    private List<String> cells(String text, char separator) {
        List<String> cells = allCells(text, separator);
        if (cells.stream().allMatch(String::isEmpty)) {
            return List.of();
        }
        int count = cells.size();
        while (count > form.columns().size() && cells.get(count - 1).isEmpty()) {
            count--;
        }
        return cells.subList(0, count);
    }

    /** Without white space around them. Quotes after white space are part of a text, but where it can be read in no other way. */
    private static List<String> allCells(String text, char separator) {
        CsvReader.CsvReaderBuilder reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true);
        try {
            return allCells(text, reader);
        } catch (CsvParseException e) {
            return allCells(text, reader.trimWhitespacesAroundQuotes(true));
        }
    }

    /** A cell that goes on behind the end of the line lacks its last quote. */
    private static List<String> allCells(String text, CsvReader.CsvReaderBuilder reader) {
        List<String> cells = reader.ofCsvRecord(text + "\n").stream()
                .flatMap(row -> row.getFields().stream())
                .toList();
        if (cells.stream().anyMatch(cell -> cell.indexOf('\n') >= 0)) {
            throw new CsvParseException("a quote that does not end");
        }
        return cells.stream().map(String::strip).toList();
    }
}
