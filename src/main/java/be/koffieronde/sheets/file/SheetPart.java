package be.koffieronde.sheets.file;

import be.koffieronde.sheets.file.SheetCells.Raw;
import be.koffieronde.sheets.file.WorkbookFile.RowUser;
import be.koffieronde.sheets.typed.CellPlace;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one sheet. */
final class SheetPart {

    private static final int ROWS = 1_048_576;
    private static final int COLUMNS = 16_384;
    private static final int MOST_LETTERS = 3;

    /** A row with more text than this is no row of ours, and would fill the memory. */
    private static final int MOST_OF_ROW = 4_000_000;

    private final String sheet;
    private final WorkbookPart part;
    private final SheetCells kinds;
    private int row;
    private int column = -1;
    private boolean isInRow;
    private boolean hasNumber;
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
            } else if (part.isEnd("row")) {
                isInRow = false;
                if (!cells.isEmpty()) {
                    user.use(row, cells);
                }
            }
        }
    }

    /** Rows and cells without a place of their own follow upon the one before. */
    private void startRow(@Nullable String number) {
        int next = number == null ? row + 1 : row(number, 0);
        if (isInRow || next <= row || next > ROWS) {
            throw part.damaged();
        }
        row = next;
        hasNumber = number != null;
        isInRow = true;
        column = -1;
        charactersOfRow = 0;
    }

    private void startCell(@Nullable String place) {
        int letters = place == null ? 0 : letters(place);
        int next = place == null ? column + 1 : CellPlace.column(place.substring(0, letters));
        int ofRow = place == null ? row : row(place, letters);
        boolean isFirstToTell = !hasNumber && column < 0 && ofRow > row;
        if (!isInRow || next < 0 || next >= COLUMNS || ofRow > ROWS || (ofRow != row && !isFirstToTell)) {
            throw part.damaged();
        }
        column = next;
        row = ofRow;
    }

    /** How many letters a place such as AB12 starts with. */
    private static int letters(String place) {
        int letters = 0;
        while (letters < place.length() && place.charAt(letters) >= 'A' && place.charAt(letters) <= 'Z') {
            letters++;
        }
        return letters <= MOST_LETTERS ? letters : 0;
    }

    /** The row whose number a place has from some character on; -1 if that is none. */
    private static int row(String place, int start) {
        int number = 0;
        for (int i = start; i < place.length(); i++) {
            char c = place.charAt(i);
            if (c < '0' || c > '9' || number > ROWS) {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
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
                value = KeptText.read(part, part.isStart("v") ? "v" : "is");
                isTooLong = value == null;
            }
        }
        charactersOfRow += value == null ? 0 : value.length();
        if (charactersOfRow > MOST_OF_ROW) {
            throw part.tooMuch();
        }
        CellContent content = kinds.content(new Raw(type == null ? "" : type, style, isFormula, value, isTooLong));
        if (content != null && cells.putIfAbsent(column, content) != null) {
            throw part.damaged();
        }
    }
}
