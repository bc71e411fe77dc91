package be.koffieronde.sheets;

import be.koffieronde.sheets.SheetCells.Raw;
import be.koffieronde.sheets.WorkbookFile.RowUser;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one sheet. */
final class SheetPart {

    private static final int ROWS = 1_048_576;
    private static final int COLUMNS = 16_384;
    private static final int LETTERS = 26;

    /** A row with more text than this is no row of ours, and would fill the memory. */
    private static final int MOST_OF_ROW = 4_000_000;

    private final String sheet;
    private final WorkbookPart part;
    private final SheetCells kinds;
    private int row;
    private int column = -1;
    private int charactersOfRow;

    SheetPart(String sheet, WorkbookPart part, SheetCells kinds) {
        this.sheet = sheet;
        this.part = part;
        this.kinds = kinds;
    }

    /** Hands out the rows that are not empty. */
    void forEachRow(RowUser user) {
        part.reportAt(() -> row == 0 ? CellPlace.quoted(sheet) : CellPlace.of(sheet, row, Math.max(0, column)));
        if (!part.nextStart("sheetData")) {
            throw part.damaged();
        }
        Map<Integer, CellContent> cells = new TreeMap<>();
        while (part.next() && !part.isEnd("sheetData")) {
            if (part.isStart("row")) {
                startRow(part.attribute("r"));
                cells = new TreeMap<>();
            } else if (part.isStart("c")) {
                startCell(part.attribute("r"));
                readCell(cells);
            } else if (part.isEnd("row") && !cells.isEmpty()) {
                user.use(row, cells);
            }
        }
    }

    /** Rows and cells without a place of their own follow upon the one before. */
    private void startRow(@Nullable String number) {
        if (number != null && !number.matches("\\d{1,7}")) {
            throw part.damaged();
        }
        row = number == null ? row + 1 : Integer.parseInt(number);
        column = -1;
        charactersOfRow = 0;
        if (row < 1 || row > ROWS) {
            throw part.damaged();
        }
    }

    private void startCell(@Nullable String place) {
        column = place == null ? column + 1 : column(place);
        if (column < 0 || column >= COLUMNS || row < 1) {
            throw part.damaged();
        }
    }

    /** The column of a place such as AB12; -1 if it is none. */
    private static int column(String place) {
        int column = 0;
        int length = 0;
        while (length < place.length() && place.charAt(length) >= 'A' && place.charAt(length) <= 'Z' && length < 4) {
            column = column * LETTERS + place.charAt(length) - 'A' + 1;
            length++;
        }
        return column - 1;
    }

    private void readCell(Map<Integer, CellContent> cells) {
        String type = part.attribute("t");
        Integer style = part.number("s");
        boolean isFormula = false;
        boolean isTooLong = false;
        String value = null;
        while (part.next() && !part.isEnd("c")) {
            isFormula |= part.isStart("f");
            if (part.isStart("v") || part.isStart("is")) {
                value = CellText.read(part, part.isStart("v") ? "v" : "is");
                isTooLong = value == null;
            }
        }
        charactersOfRow += value == null ? 0 : value.length();
        if (charactersOfRow > MOST_OF_ROW) {
            throw part.tooMuch();
        }
        CellContent content = kinds.content(new Raw(type == null ? "" : type, style, isFormula, value, isTooLong));
        if (content != null) {
            cells.put(column, content);
        }
    }
}
