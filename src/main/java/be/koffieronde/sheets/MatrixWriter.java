package be.koffieronde.sheets;

import be.koffieronde.format.file.Faults;
import be.koffieronde.format.json.Limits;
import be.koffieronde.language.Language;
import be.koffieronde.language.Message;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table of minutes. */
record MatrixWriter(Language language, Faults faults) {

    private static final Label CORNER = new Label("van \\ naar", "from \\ to");
    private static final int NAME_WIDTH = 26;
    private static final int MINUTES_WIDTH = 12;
    private static final FractionFormat MINUTES = new FractionFormat(0, Limits.MINUTES_OF_WEEK);

    void write(List<String> locations, List<List<Double>> minutes, Worksheet sheet) throws IOException {
        if (locations.size() >= Worksheet.MAX_COLS) {
            faults.add(
                    CellPlace.quoted(sheet.getName()),
                    Message.asSaid(new Label(
                                    "%d locaties zijn meer dan een blad kolommen heeft; gebruik wegen",
                                    "%d locations are more than a sheet has columns for; use roads")
                            .with(locations.size())
                            .in(language)));
            faults.throwIfAny();
        }
        SheetWriter out = new SheetWriter(sheet, language, faults);
        out.open(1);
        out.header(0, CORNER.in(language), NAME_WIDTH, CellValue.Kind.TEXT);
        for (int column = 0; column < locations.size(); column++) {
            out.header(column + 1, Quoted.ifNeeded(locations.get(column)), MINUTES_WIDTH, CellValue.Kind.NUMBER);
        }
        for (int row = 0; row < locations.size(); row++) {
            writeRow(row + 1, locations.get(row), minutes.get(row), out);
        }
    }

    private void writeRow(int row, String location, List<Double> minutes, SheetWriter out) throws IOException {
        out.cell(row, 0, new CellValue.Words(Quoted.ifNeeded(location)));
        for (int column = 0; column < minutes.size(); column++) {
            out.cell(row, column + 1, MINUTES.write(minutes.get(column), language));
        }
        out.endRow(row);
    }
}
