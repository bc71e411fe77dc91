package be.koffieronde.sheets;

import be.koffieronde.format.file.Faults;
import be.koffieronde.language.Language;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a sheet of rows: headers with notes, perhaps an example, and the rows.
 *
 * @param isTemplate whether the other sheets have an example row, which drop-downs then leave out
 */
record PlanWriter(SheetPlan plan, Language language, boolean hasExample, boolean isTemplate, Faults faults) {

    private static final double HEADER_HEIGHT = 32;
    private static final int REMARKS_WIDTH = 30;
    private static final int NARROWEST_ID = 22;

    /** Rows beyond the last one that still get drop-downs. */
    private static final int ROOM = 2000;

    void write(Stream<RowValues> rows, Worksheet sheet) throws IOException {
        SheetWriter out = new SheetWriter(sheet, language, faults);
        out.open(1);
        writeHeaders(sheet, out);
        int row = 1;
        if (hasExample) {
            writeExample(sheet, out);
            row++;
        }
        for (Iterator<RowValues> each = rows.iterator(); each.hasNext(); row++) {
            writeRow(row, each.next(), out);
            out.endRow(row);
        }
        addDropDowns(sheet, row + ROOM);
    }

    private void writeHeaders(Worksheet sheet, SheetWriter out) {
        sheet.rowHeight(0, HEADER_HEIGHT);
        int position = 0;
        for (Column<?> column : plan.columns()) {
            String mark = column.isExpected() ? " *" : "";
            out.header(
                    position,
                    column.header().in(language) + mark,
                    position == 0 ? Math.max(NARROWEST_ID, column.width()) : column.width(),
                    column.format().kind());
            sheet.comment(0, position, column.note().in(language));
            position++;
        }
        out.header(position, SheetPlan.remarks().in(language), REMARKS_WIDTH, CellValue.Kind.TEXT);
        sheet.comment(0, position, new Label("Vrij; dit wordt niet gelezen", "Free; this is not read").in(language));
    }

    private void writeExample(Worksheet sheet, SheetWriter out) {
        List<Column<?>> columns = plan.columns();
        for (int position = 0; position < columns.size(); position++) {
            CellValue example = columns.get(position).example(language);
            if (example != null) {
                out.cell(1, position, position == 0 ? marked(example) : example);
            }
            out.grey(1, position, columns.get(position).format().kind());
        }
        out.cell(
                1,
                columns.size(),
                new CellValue.Words(new Label("Deze rij wordt niet gelezen", "This row is not read").in(language)));
        out.grey(1, columns.size(), CellValue.Kind.TEXT);
        sheet.rowHeight(1, SheetWriter.NOTE_ROW_HEIGHT);
    }

    private CellValue marked(CellValue example) {
        return example instanceof CellValue.Words words
                ? new CellValue.Words(ExampleRow.marked(words.text(), language))
                : example;
    }

    private void writeRow(int row, RowValues values, SheetWriter out) {
        List<Column<?>> columns = plan.columns();
        for (int position = 0; position < columns.size(); position++) {
            Column<?> column = columns.get(position);
            CellValue value = values.find(column);
            if (value != null) {
                out.cell(row, position, value);
            }
            out.look(
                    row,
                    position,
                    value instanceof CellValue.Words
                            ? CellValue.Kind.TEXT
                            : column.format().kind());
        }
    }

    private void addDropDowns(Worksheet sheet, int lastRow) {
        int first = hasExample ? 2 : 1;
        int last = Math.min(lastRow, Worksheet.MAX_ROWS - 1);
        List<Column<?>> columns = plan.columns();
        for (int position = 0; position < columns.size(); position++) {
            int at = position;
            columns.get(position)
                    .format()
                    .choices()
                    .ifPresent(
                            choices -> DropDown.add(sheet.range(first, at, last, at), choices, language, isTemplate));
        }
    }
}
