package be.koffieronde.sheets;

import be.koffieronde.problem.InvalidInputException;
import be.koffieronde.sheets.CellContent.Look;
import be.koffieronde.sheets.CellContent.Numeral;
import be.koffieronde.sheets.CellContent.Text;
import be.koffieronde.sheets.CellContent.Unusable;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** An Excel workbook on disk, from which sheets are read row by row. */
final class WorkbookFile implements AutoCloseable {

    private static final int SIGNATURE = 8;
    private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\\\.|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]");

    private final Path file;
    private final ReadableWorkbook workbook;

    private WorkbookFile(Path file, ReadableWorkbook workbook) {
        this.file = file;
        this.workbook = workbook;
    }

    /** What is done with a row that is not empty. */
    @FunctionalInterface
    interface RowUser {

        /**
         * Uses a row.
         *
         * @param row counted from 1
         * @param cells those that are not empty, by column counted from 0, in order
         */
        void use(int row, Map<Integer, CellContent> cells);
    }

    /**
     * Opens a workbook.
     *
     * @throws InvalidInputException if the file is none that can be read
     */
    static WorkbookFile open(Path file) {
        return guarded(file, () -> {
            checkSignature(file);
            return new WorkbookFile(file, new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true)));
        });
    }

    List<String> sheets() {
        return workbook.getSheets().map(Sheet::getName).toList();
    }

    /**
     * Goes through the rows of a sheet that are not empty, from the first.
     *
     * @throws InvalidInputException if the file is damaged
     */
    void forEachRow(String sheet, RowUser user) {
        Sheet found = workbook.findSheet(sheet).orElseThrow();
        Supplier<Stream<Row>> rows = () -> guarded(file, found::openStream);
        try (Stream<Row> stream = rows.get()) {
            var iterator = guarded(file, stream::iterator);
            while (guarded(file, iterator::hasNext)) {
                Row row = guarded(file, iterator::next);
                Map<Integer, CellContent> cells = guarded(file, () -> cells(row));
                if (!cells.isEmpty()) {
                    user.use(row.getRowNum(), cells);
                }
            }
        }
    }

    @Override
    public void close() {
        guarded(file, () -> {
            workbook.close();
            return true;
        });
    }

    private Map<Integer, CellContent> cells(Row row) {
        Map<Integer, CellContent> cells = new TreeMap<>();
        for (Cell cell : row) {
            CellContent content = cell == null ? null : content(cell);
            if (content != null) {
                cells.put(cell.getColumnIndex(), content);
            }
        }
        return cells;
    }

    private @Nullable CellContent content(Cell cell) {
        String raw = cell.getRawValue();
        if (cell.getType() == CellType.FORMULA) {
            return formula(cell, raw);
        }
        if (raw == null || cell.getType() == CellType.EMPTY) {
            return null;
        }
        return switch (cell.getType()) {
            case NUMBER -> numeral(new BigDecimal(raw), cell);
            case BOOLEAN ->
                new Unusable(raw.equals("1") ? "TRUE" : "FALSE", "write a word, a number, a date or a time");
            case ERROR -> error(raw);
            default -> text(raw);
        };
    }

    private @Nullable CellContent formula(Cell cell, @Nullable String result) {
        if (result == null || result.isEmpty()) {
            return cell.getFormula() == null
                    ? null
                    : new Unusable(
                            "a formula without a result",
                            "open and save the workbook in a spreadsheet program, or write the value itself");
        }
        if (result.startsWith("#") && result.matches("#[A-Z0-9/]+[!?A]?")) {
            return error(result);
        }
        try {
            return numeral(new BigDecimal(result), cell);
        } catch (NumberFormatException e) {
            return text(result);
        }
    }

    private static Unusable error(String shown) {
        return new Unusable(shown, "correct the formula, or write the value itself");
    }

    private static @Nullable CellContent text(String raw) {
        String text = Quoted.stripped(raw.replace("\r\n", "\n").replace('\r', '\n'));
        return text.isEmpty() ? null : new Text(text);
    }

    private CellContent numeral(BigDecimal value, Cell cell) {
        Look look = look(cell.getDataFormatString());
        BigDecimal usual = workbook.isDate1904() && look == Look.DATE ? DayFraction.from1904(value) : value;
        boolean isPossible = look != Look.DATE || DayFraction.isDate(usual);
        return isPossible
                ? new Numeral(usual, look)
                : new Unusable("a date that cannot be", "write one such as 23/11/2026");
    }

    private static Look look(@Nullable String format) {
        String shown =
                format == null ? "" : NOT_SHOWN.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        if (shown.contains("general") || shown.contains("standa")) {
            return Look.NUMBER;
        }
        if (shown.contains("y") || shown.contains("d") || shown.contains("j")) {
            return Look.DATE;
        }
        if (shown.contains("h") || shown.contains("s") || shown.contains("u")) {
            return Look.TIME;
        }
        return shown.contains("m") ? Look.DATE : Look.NUMBER;
    }

    private static void checkSignature(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new InvalidInputException("%s: this is a directory; name a workbook in it".formatted(file));
        }
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(SIGNATURE);
        }
        if (start.length == SIGNATURE && ReadableWorkbook.isOLE2Header(start)) {
            throw new InvalidInputException(
                    "%s: this is a workbook of an older kind, or one with a password; save it as .xlsx without password"
                            .formatted(file));
        }
        if (start.length < SIGNATURE || !ReadableWorkbook.isOOXMLZipHeader(start)) {
            throw new InvalidInputException("%s: this is no workbook; save it as .xlsx".formatted(file));
        }
    }

    private static <T> T guarded(Path file, Access<T> access) {
        try {
            return access.get();
        } catch (InvalidInputException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw new InvalidInputException("%s: there is no such file; check its name".formatted(file));
        } catch (AccessDeniedException e) {
            throw new InvalidInputException(
                    "%s: no permission to read this file; ask its owner, or change its permissions".formatted(file));
        } catch (IOException | RuntimeException e) {
            throw new InvalidInputException(
                    "%s: this is no workbook that can be read; open it in a spreadsheet program and save it as .xlsx (%s)"
                            .formatted(file, oneLine(e)));
        }
    }

    /** Something done with the file. */
    @FunctionalInterface
    private interface Access<T> {

        T get() throws IOException;
    }

    private static String oneLine(Exception e) {
        return SheetCell.cut(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
}
