package be.koffieronde.sheets;

import be.koffieronde.language.Language;
import be.koffieronde.sheets.cells.Column;
import be.koffieronde.sheets.cells.SheetPlan;
import be.koffieronde.sheets.typed.Label;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;

/** Writes the sheet that explains the others: how to type, and what every column is for. */
record GuideWriter(Language language, Worksheet sheet) {

    private static final List<Label> LINES = Stream.of(
                    "import", "columns", "examples", "times", "lessons", "dates", "changes", "several", "pupils")
            .map(line -> new Label("sheets.guide." + line))
            .toList();

    void write(List<SheetPlan<?>> plans) {
        sheet.width(0, 24);
        sheet.width(1, 120);
        SheetWriter.layOut(sheet);
        sheet.hideGridLines();
        sheet.value(0, 0, "Koffieronde");
        sheet.style(0, 0).bold().fontSize(16).set();
        int row = 1;
        for (Label line : LINES) {
            sheet.value(row, 0, line.in(language));
            row++;
        }
        for (SheetPlan<?> plan : plans) {
            row = write(plan, row + 1);
        }
    }

    private int write(SheetPlan<?> plan, int start) {
        int row = start;
        sheet.value(row, 0, plan.kind().title().in(language));
        sheet.value(row, 1, plan.kind().note().in(language));
        sheet.range(row, 0, row, 1).style().bold().set();
        row++;
        for (Column<?> column : plan.columns()) {
            sheet.value(row, 0, column.markedHeader(language));
            sheet.value(row, 1, column.note().in(language));
            sheet.range(row, 0, row, 1)
                    .style()
                    .verticalAlignment("top")
                    .wrapText(true)
                    .set();
            row++;
        }
        return row;
    }
}
