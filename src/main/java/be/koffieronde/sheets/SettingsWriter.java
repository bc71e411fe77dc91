package be.koffieronde.sheets;

import be.koffieronde.format.file.Faults;
import be.koffieronde.language.Language;
import java.io.IOException;
import org.dhatim.fastexcel.Worksheet;

/** Writes the sheet of settings: name, value, example, explanation. */
record SettingsWriter(Language language, Faults faults) {

    private static final int VALUE = 1;
    private static final int EXAMPLE = 2;
    private static final int NOTE = 3;

    void write(RowValues values, Worksheet sheet) throws IOException {
        SheetWriter out = new SheetWriter(sheet, language, faults);
        out.open(1);
        out.header(0, SettingsTitles.SETTING.in(language), 22, CellValue.Kind.TEXT);
        out.header(VALUE, SettingsTitles.VALUE.in(language), 28, CellValue.Kind.TEXT);
        out.header(EXAMPLE, SettingsTitles.EXAMPLE.in(language), 22, CellValue.Kind.TEXT);
        out.header(NOTE, SettingsTitles.NOTE.in(language), 100, CellValue.Kind.TEXT);
        int row = 1;
        for (Column<?> column : SettingsSheet.PLAN.columns()) {
            writeSetting(row, column, values, out);
            sheet.comment(row, 0, column.note().in(language));
            int at = row;
            column.format()
                    .choices()
                    .ifPresent(choices -> DropDown.add(sheet.range(at, VALUE, at, VALUE), choices, language, false));
            out.endRow(row++);
        }
    }

    private void writeSetting(int row, Column<?> column, RowValues values, SheetWriter out) {
        String mark = column.isExpected() ? " *" : "";
        out.cell(row, 0, new CellValue.Words(column.header().in(language) + mark));
        out.look(row, 0, CellValue.Kind.TEXT);
        CellValue value = values.find(column);
        if (value != null) {
            out.cell(row, VALUE, value);
        }
        out.look(
                row,
                VALUE,
                value instanceof CellValue.Words
                        ? CellValue.Kind.TEXT
                        : column.format().kind());
        CellValue example = column.example(language);
        if (example != null) {
            out.cell(row, EXAMPLE, example);
        }
        out.grey(row, EXAMPLE, column.format().kind());
        out.cell(row, NOTE, new CellValue.Words(column.note().in(language)));
        out.look(row, NOTE, CellValue.Kind.TEXT);
    }
}
