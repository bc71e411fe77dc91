package be.koffieronde.sheets;

import be.koffieronde.language.Language;
import be.koffieronde.problem.Problem;
import be.koffieronde.sheets.cells.CellValue;
import be.koffieronde.sheets.cells.Column;
import be.koffieronde.sheets.typed.Label;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes the sheet of settings: name, value, example, explanation. */
record SettingsWriter(Language language, SheetWriter out) {

    private static final int VALUE = 1;
    private static final int EXAMPLE = 2;
    private static final int NOTE = 3;

    /** @param problem null: the values stay empty */
    void write(@Nullable Problem problem) throws IOException {
        out.open(1);
        out.header(0, SettingsSheet.TITLE.in(language), 22, CellValue.Kind.TEXT);
        out.header(VALUE, new Label("sheets.title.value").in(language), 28, CellValue.Kind.TEXT);
        out.header(EXAMPLE, new Label("sheets.title.example").in(language), 22, CellValue.Kind.TEXT);
        out.header(NOTE, new Label("sheets.title.note").in(language), 100, CellValue.Kind.TEXT);
        int row = 1;
        for (Column<?> column : SettingsSheet.PLAN.columns()) {
            writeSetting(row, column, SettingsSheet.PLAN.value(column, problem, language));
            out.comment(row, 0, column.note().in(language));
            out.dropDown(row, row, VALUE, column.format().choices(), false);
            out.endRow(row++);
        }
    }

    private void writeSetting(int row, Column<?> column, @Nullable CellValue value) {
        CellValue.Kind kind = column.format().kind();
        out.cell(row, 0, new CellValue.Words(column.markedHeader(language)), CellValue.Kind.TEXT);
        out.cell(row, VALUE, value, kind);
        out.grey(row, EXAMPLE, column.example(language), kind);
        out.cell(row, NOTE, new CellValue.Words(column.note().in(language)), CellValue.Kind.TEXT);
    }
}
