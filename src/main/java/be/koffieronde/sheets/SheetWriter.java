package be.koffieronde.sheets;

import be.koffieronde.format.file.Faults;
import be.koffieronde.language.Language;
import be.koffieronde.problem.fault.FreeText;
import be.koffieronde.sheets.cells.CellValue;
import be.koffieronde.sheets.cells.Choices;
import be.koffieronde.sheets.typed.CellPlace;
import be.koffieronde.sheets.typed.DayFraction;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes the cells of one sheet and gives them their looks. Rows and columns count from 0. */
final class SheetWriter {

    static final double NOTE_ROW_HEIGHT = 48;

    private static final double LINE_HEIGHT = 13.5;
    private static final int USUAL_WIDTH = 16;
    private static final int LONGEST_TEXT = 32_767;
    private static final int ROWS_AT_A_TIME = 500;
    private static final String HEADER_FILL = "1F4E5F";
    private static final String LINE = "BFC9CE";
    private static final String GREY_FILL = "EDEDED";
    private static final String GREY_TEXT = "767676";

    private final Worksheet sheet;
    private final Language language;
    private final Faults faults;
    private final Map<Integer, Integer> widths = new HashMap<>();
    private int firstUnwritten;
    private int highestRow;
    private int highestLines;

    /** @param language that of the workbook */
    SheetWriter(Worksheet sheet, Language language, Faults faults) {
        this.sheet = sheet;
        this.language = language;
        this.faults = faults;
    }

    /** Prepares the sheet for screen and paper: headers stay in view and come on every page. */
    void open(int frozenColumns) {
        sheet.freezePane(frozenColumns, 1);
        layOut(sheet);
        sheet.repeatRows(0);
    }

    /** Lays a sheet out on paper: as wide as a page, on as many as it takes. */
    static void layOut(Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    void header(int column, String text, double width, CellValue.Kind kind) {
        sheet.width(column, width);
        widths.put(column, (int) width);
        sheet.style(column)
                .format(format(kind))
                .horizontalAlignment("left")
                .verticalAlignment("top")
                .wrapText(true)
                .set();
        sheet.value(0, column, text);
        sheet.style(0, column)
                .bold()
                .fontColor("FFFFFF")
                .fillColor(HEADER_FILL)
                .verticalAlignment("center")
                .wrapText(true)
                .set();
    }

    void cell(int row, int column, CellValue value) {
        if (value instanceof CellValue.Words words) {
            checkLength(row, column, words.text());
            sheet.value(row, column, words.text());
            fit(row, column, words.text());
        } else if (value instanceof CellValue.Figure figure) {
            sheet.value(row, column, whole(figure.number()));
        } else if (value instanceof CellValue.Day day) {
            sheet.value(row, column, DayFraction.days(day.date()));
        } else if (value instanceof CellValue.Time time) {
            sheet.value(row, column, DayFraction.ofDay(time.minutes()));
        }
    }

    /**
     * Writes a cell to type in.
     *
     * @param value null: it is empty
     * @param kind how the column shows what is typed in it
     */
    void cell(int row, int column, @Nullable CellValue value, CellValue.Kind kind) {
        if (value != null) {
            cell(row, column, value);
        }
        style(row, column, value instanceof CellValue.Words ? CellValue.Kind.TEXT : kind)
                .set();
    }

    /** Writes a cell that only shows something. */
    void grey(int row, int column, @Nullable CellValue value, CellValue.Kind kind) {
        if (value != null) {
            cell(row, column, value);
        }
        style(row, column, kind)
                .italic()
                .fontColor(GREY_TEXT)
                .fillColor(GREY_FILL)
                .set();
    }

    /** Makes sure that a table of so many locations has room. */
    void checkColumns(int locations) {
        if (locations >= Worksheet.MAX_COLS) {
            faults.add(CellPlace.quoted(sheet.getName()), "sheets.too-many-locations", locations);
            faults.throwIfAny();
        }
    }

    /** Writes a text without any look of its own. */
    void plain(int row, int column, String text) {
        sheet.value(row, column, text);
    }

    void comment(int row, int column, String text) {
        sheet.comment(row, column, text);
    }

    void height(int row, double height) {
        sheet.rowHeight(row, height);
    }

    /** Lets the cells of a column from one row to another be chosen from a list, if there is one. */
    void dropDown(int first, int last, int column, @Nullable Choices choices, boolean isTemplate) {
        if (choices != null) {
            sheet.range(first, column, Math.min(last, Worksheet.MAX_ROWS - 1), column)
                    .validateWithListByFormula(choices.formula(language, isTemplate))
                    .errorTitle("")
                    .error("");
        }
    }

    /** Makes a row high enough for the texts in it. */
    private void fit(int row, int column, String text) {
        int width = Math.max(1, widths.getOrDefault(column, USUAL_WIDTH));
        int lines = text.lines()
                .mapToInt(line -> 1 + (line.length() - 1) * 5 / (width * 6))
                .sum();
        if (row != highestRow || lines > highestLines) {
            highestRow = row;
            highestLines = lines;
            if (lines > 1) {
                sheet.rowHeight(row, Math.min(Worksheet.MAX_ROW_HEIGHT, lines * LINE_HEIGHT));
            }
        }
    }

    private StyleSetter style(int row, int column, CellValue.Kind kind) {
        return sheet.style(row, column)
                .format(format(kind))
                .horizontalAlignment("left")
                .verticalAlignment("top")
                .wrapText(true)
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .borderColor(BorderSide.BOTTOM, LINE);
    }

    /** Tells that a row is complete; every so often those before it are written out. */
    void endRow(int row) throws IOException {
        if (row >= Worksheet.MAX_ROWS - 1) {
            faults.add(CellPlace.quoted(sheet.getName()), "sheets.too-many-rows");
            faults.throwIfAny();
        }
        if (row - firstUnwritten >= ROWS_AT_A_TIME) {
            sheet.flush();
            firstUnwritten = row;
        }
    }

    private void checkLength(int row, int column, String text) {
        if (text.length() > LONGEST_TEXT) {
            faults.add(
                    CellPlace.of(sheet.getName(), row + 1, column),
                    "sheets.long-text",
                    text.length(),
                    LONGEST_TEXT,
                    FreeText.cut(text));
        }
    }

    private static Number whole(double number) {
        return number == (int) number ? (Number) (int) number : (Number) number;
    }

    private static String format(CellValue.Kind kind) {
        return switch (kind) {
            case TEXT -> "@";
            case NUMBER -> "General";
            case DATE -> "dd/mm/yyyy";
            case TIME -> "[h]:mm";
        };
    }
}
