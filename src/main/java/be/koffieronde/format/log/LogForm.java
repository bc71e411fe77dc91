package be.koffieronde.format.log;

import be.koffieronde.format.file.FileKind;
import be.koffieronde.format.file.SpreadsheetText;
import be.koffieronde.problem.fault.UnfitText;
import be.koffieronde.problem.time.WrittenDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the lines of a log are.
 *
 * @param <T> what an entry is
 */
interface LogForm<T> {

    /** What the file is. */
    FileKind kind();

    /** Names of the columns; a line may lack the last one. */
    List<String> columns();

    /** What stands in the columns. */
    List<String> cells(T entry);

    /**
     * What a line tells.
     *
     * @param cells as many as there are columns, or one less
     * @throws IllegalArgumentException if it is no entry, saying what to do
     */
    T entry(List<String> cells);

    /** What two entries have in common that tell of the same; a log has one of them. */
    Object occasion(T entry);

    /** A text in the last column, which a line may lack. */
    default String last(List<String> cells) {
        return cells.size() < columns().size() ? "" : SpreadsheetText.read(cells.get(cells.size() - 1));
    }

    /** A spreadsheet that saves the file writes dates as its user does: 23/11/2026. */
    static LocalDate date(String cell) {
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

    /**
     * An id, which must be there.
     *
     * @param missing code of what is wrong if it is not
     */
    static String id(String cell, String missing) {
        if (cell.isBlank()) {
            throw new UnfitText(missing);
        }
        return SpreadsheetText.read(cell);
    }
}
