package be.koffieronde.sheets;

import be.koffieronde.format.json.Limits;
import be.koffieronde.language.Language;
import be.koffieronde.sheets.cells.CellValue;
import be.koffieronde.sheets.cells.FractionFormat;
import be.koffieronde.sheets.typed.Label;
import be.koffieronde.sheets.typed.Quoted;
import java.io.IOException;
import java.util.List;

/** Writes a table of minutes. */
record MatrixWriter(Language language, SheetWriter out) {

    private static final Label CORNER = new Label("sheets.title.from-to");
    private static final int NAME_WIDTH = 26;
    private static final int MINUTES_WIDTH = 12;
    private static final FractionFormat MINUTES = new FractionFormat(0, Limits.MINUTES_OF_WEEK);

    void write(List<String> locations, List<List<Double>> minutes) throws IOException {
        out.checkColumns(locations.size());
        out.open(1);
        out.header(0, CORNER.in(language), NAME_WIDTH, CellValue.Kind.TEXT);
        for (int column = 0; column < locations.size(); column++) {
            out.header(column + 1, Quoted.ifNeeded(locations.get(column)), MINUTES_WIDTH, CellValue.Kind.NUMBER);
        }
        for (int row = 0; row < locations.size(); row++) {
            writeRow(row + 1, locations.get(row), minutes.get(row));
        }
    }

    private void writeRow(int row, String location, List<Double> minutes) throws IOException {
        out.cell(row, 0, new CellValue.Words(Quoted.ifNeeded(location)));
        for (int column = 0; column < minutes.size(); column++) {
            out.cell(row, column + 1, MINUTES.write(minutes.get(column), language));
        }
        out.endRow(row);
    }
}
