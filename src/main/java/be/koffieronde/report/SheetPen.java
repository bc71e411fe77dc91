package be.koffieronde.report;

import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/** Writes on a sheet that will be printed on A4, landscape: from the top, titles and tables. */
final class SheetPen {

    private static final float MARGIN_INCHES = 0.4f;
    private static final int TITLE_SIZE = 14;

    private final Worksheet sheet;
    private int row;

    SheetPen(Worksheet sheet) {
        this.sheet = sheet;
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(MARGIN_INCHES);
        sheet.rightMargin(MARGIN_INCHES);
        sheet.topMargin(MARGIN_INCHES);
        sheet.bottomMargin(MARGIN_INCHES);
    }

    /** The row that is written next, from 0. */
    int row() {
        return row;
    }

    void skip(int rows) {
        row += rows;
    }

    void title(String text) {
        sheet.value(row, 0, CellText.of(text));
        sheet.style(row, 0).bold().fontSize(TITLE_SIZE).set();
        row++;
    }

    void line(String text) {
        sheet.value(row++, 0, CellText.of(text));
    }

    /** A name with its value two columns on. */
    void fact(String name, String value) {
        sheet.value(row, 0, CellText.of(name));
        sheet.value(row, 1, CellText.of(value));
        sheet.style(row, 1).bold().set();
        row++;
    }

    void widths(double... characters) {
        for (int column = 0; column < characters.length; column++) {
            sheet.width(column, characters[column]);
        }
    }

    /** Headings, and rows that may be text, numbers or dates. Its headings come back on every page. */
    void table(List<String> headings, List<? extends List<Object>> rows) {
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(row, column, headings.get(column));
        }
        sheet.range(row, 0, row, headings.size() - 1)
                .style()
                .bold()
                .fillColor("D9D9D9")
                .borderStyle("thin")
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        sheet.repeatRows(row);
        row++;
        for (List<Object> cells : rows) {
            for (int column = 0; column < cells.size(); column++) {
                put(column, cells.get(column));
            }
            row++;
        }
    }

    private void put(int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
        } else {
            sheet.value(row, column, CellText.of(value.toString()));
        }
        var style = sheet.style(row, column).borderStyle("hair").wrapText(true).verticalAlignment("top");
        (value instanceof LocalDate ? style.format("yyyy-mm-dd") : style).set();
    }
}
