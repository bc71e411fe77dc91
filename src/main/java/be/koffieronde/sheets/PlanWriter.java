package be.koffieronde.sheets;

import be.koffieronde.language.Language;
import be.koffieronde.sheets.cells.CellValue;
import be.koffieronde.sheets.cells.Column;
import be.koffieronde.sheets.cells.SheetPlan;
import be.koffieronde.sheets.typed.Label;
import be.koffieronde.sheets.typed.Marks;
import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * Writes a sheet of rows: headers with notes, perhaps an example, and the rows.
 *
 * @param isTemplate whether the other sheets have an example row, which drop-downs then leave out
 */
record PlanWriter<R>(SheetPlan<R> plan, Language language, boolean hasExample, boolean isTemplate, SheetWriter out) {

    private static final Label REMARKS_NOTE = new Label("sheets.remarks.header.note");
    private static final Label REMARKS_EXAMPLE = new Label("sheets.remarks.example");
    private static final double HEADER_HEIGHT = 32;
    private static final int REMARKS_WIDTH = 30;
    private static final int NARROWEST_ID = 22;

    /** Rows beyond the last one that still get drop-downs. */
    private static final int ROOM = 2000;

    void write(Stream<R> rows) throws IOException {
        out.open(1);
        writeHeaders();
        int row = 1;
        if (hasExample) {
            writeExample();
            row++;
        }
        for (Iterator<R> each = rows.iterator(); each.hasNext(); row++) {
            writeRow(row, each.next());
            out.endRow(row);
        }
        addDropDowns(row + ROOM);
    }

    private void writeHeaders() {
        out.height(0, HEADER_HEIGHT);
        int position = 0;
        for (Column<?> column : plan.columns()) {
            int width = position == 0 ? Math.max(NARROWEST_ID, column.width()) : column.width();
            out.header(
                    position,
                    column.markedHeader(language),
                    width,
                    column.format().kind());
            out.comment(0, position, column.note().in(language));
            position++;
        }
        out.header(position, SheetPlan.REMARKS.in(language), REMARKS_WIDTH, CellValue.Kind.TEXT);
        out.comment(0, position, REMARKS_NOTE.in(language));
    }

    private void writeExample() {
        int position = 0;
        for (Column<?> column : plan.columns()) {
            CellValue example = column.example(language);
            CellValue shown = position == 0 && example instanceof CellValue.Words id ? marked(id) : example;
            out.grey(1, position++, shown, column.format().kind());
        }
        out.grey(1, position, new CellValue.Words(REMARKS_EXAMPLE.in(language)), CellValue.Kind.TEXT);
        out.height(1, SheetWriter.NOTE_ROW_HEIGHT);
    }

    private CellValue marked(CellValue.Words id) {
        return new CellValue.Words(Marks.example(id.text(), language));
    }

    private void writeRow(int row, R thing) {
        int position = 0;
        for (Column<?> column : plan.columns()) {
            out.cell(
                    row,
                    position++,
                    plan.value(column, thing, language),
                    column.format().kind());
        }
    }

    private void addDropDowns(int lastRow) {
        int position = 0;
        for (Column<?> column : plan.columns()) {
            out.dropDown(
                    hasExample ? 2 : 1, lastRow, position++, column.format().choices(), isTemplate);
        }
    }
}
