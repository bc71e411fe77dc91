package be.koffieronde.format;

import be.koffieronde.format.file.Faults;
import be.koffieronde.format.file.UnfinishedLine;
import be.koffieronde.language.Message;
import be.koffieronde.problem.fault.FreeText;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.fault.UnfitText;
import be.koffieronde.problem.time.WrittenDate;
import be.koffieronde.talks.LoggedTalk;
import be.koffieronde.talks.LoggedTalk.Kind;
import be.koffieronde.talks.TalkLog;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The text of a talk log: a heading, then a talk a line. A last line without its end is what a program leaves that was
 * stopped while it wrote; it counts only if it is whole.
 */
final class TalkLogText {

    private static final String COLUMNS = "date;supporter;partner;kind;note";
    private static final List<String> NAMES = List.of(COLUMNS.split(";"));
    private static final int NOTE = NAMES.size() - 1;
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Faults faults;
    private final List<Line> lines = new ArrayList<>();
    private char separator = ';';
    private int wholeBytes;

    /**
     * A line that is a talk.
     *
     * @param from its first byte
     * @param to the byte after its end
     */
    record Line(LoggedTalk talk, int from, int to) {}

    private TalkLogText(Path file) {
        faults = new Faults(file);
    }

    /**
     * Reads a log.
     *
     * @param file the name to report faults under
     * @throws InvalidInputException with all lines that are no talk
     */
    static TalkLogText read(Path file, byte[] bytes) {
        TalkLogText text = new TalkLogText(file);
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
    static String heading() {
        return BYTE_ORDER_MARK + COLUMNS + "\n";
    }

    TalkLog log() {
        return new TalkLog(lines.stream().map(Line::talk).toList());
    }

    /** The lines that are talks, as they follow one another. */
    List<Line> lines() {
        return List.copyOf(lines);
    }

    /** How much of the file is lines that count, without the end of the last one if that has none. */
    int wholeBytes() {
        return wholeBytes;
    }

    /** A talk as a line of this file, with its end. */
    String line(LoggedTalk talk) {
        StringWriter line = new StringWriter();
        CsvWriter.builder()
                .fieldSeparator(separator)
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(line)
                .writeRecord(cells(talk));
        return line.toString();
    }

    /** Double quotes of a note become single ones: then no piece of a line can be taken for a whole line. */
    private static List<String> cells(LoggedTalk talk) {
        String note = talk.note().replace('"', '\'');
        return List.of(
                talk.date().toString(),
                SpreadsheetText.written(talk.supporter()),
                SpreadsheetText.written(talk.partner()),
                talk.kind().word(),
                SpreadsheetText.written(note));
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

    private static boolean isBeginningOfHeading(ByteBuffer bytes) {
        ByteBuffer heading = StandardCharsets.UTF_8.encode(heading());
        return bytes.remaining() < heading.remaining()
                && heading.slice(0, bytes.remaining()).equals(bytes.slice());
    }

    private void line(int number, String text, int to) {
        if (number == 1) {
            heading(text);
        } else {
            LoggedTalk talk = talk(number, text);
            if (talk != null) {
                lines.add(new Line(talk, wholeBytes, to));
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
                        () -> faults.add(line(1), Message.of("format.log-heading", FreeText.cut(names), COLUMNS)));
    }

    private static boolean isHeading(String text, char separator) {
        try {
            return cells(text.toLowerCase(Locale.ROOT), separator).equals(NAMES);
        } catch (CsvParseException e) {
            return false;
        }
    }

    /** Null for a row without anything in it, and for one that is no talk. */
    private @Nullable LoggedTalk talk(int number, String text) {
        try {
            List<String> cells = cells(text, separator);
            if (cells.isEmpty()) {
                return null;
            }
            if (cells.size() == NOTE || cells.size() == NAMES.size()) {
                return talk(cells);
            }
            faults.add(
                    line(number),
                    Message.of("format.log-columns", cells.size(), NAMES.size(), COLUMNS.replace(';', separator)));
        } catch (IllegalArgumentException e) {
            faults.add(line(number), UnfitText.fault(e));
        } catch (CsvParseException e) {
            faults.add(line(number), Message.of("format.log-no-csv"));
        }
        return null;
    }

    private static LoggedTalk talk(List<String> cells) {
        String note = cells.size() > NOTE ? SpreadsheetText.read(cells.get(NOTE)) : "";
        return new LoggedTalk(date(cells.get(0)), name(cells.get(1)), name(cells.get(2)), kind(cells.get(3)), note);
    }

    /** A spreadsheet that saves the file writes dates as its user does: 23/11/2026. */
    private static LocalDate date(String cell) {
        try {
            Optional<LocalDate> date = WrittenDate.parse(cell).date();
            if (date.isPresent()) {
                return date.get();
            }
        } catch (IllegalArgumentException e) {
            // Told below, like a date without its year.
        }
        throw new UnfitText("format.no-date", cell);
    }

    private static String name(String cell) {
        if (cell.isBlank()) {
            throw new UnfitText("format.log-nobody");
        }
        return SpreadsheetText.read(cell);
    }

    private static Kind kind(String cell) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.word().equalsIgnoreCase(cell))
                .findFirst()
                .orElseThrow(() -> new UnfitText("format.log-kind", cell));
    }

    /** Cells always stand in quotes where this program writes, so that a line that is cut off has no last quote. */
    private boolean isWhole(String text) {
        try {
            if (!text.startsWith("\"")) {
                return !text.isBlank();
            }
            int count = allCells(text, separator).size();
            return count > NAMES.size() || (count == NAMES.size() && text.endsWith("\""));
        } catch (CsvParseException e) {
            return false;
        }
    }

    /** None if all are empty; without those that spreadsheets add after the last column. */
    private static List<String> cells(String text, char separator) {
        List<String> cells = allCells(text, separator);
        if (cells.stream().allMatch(String::isEmpty)) {
            return List.of();
        }
        int count = cells.size();
        while (count > NAMES.size() && cells.get(count - 1).isEmpty()) {
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
