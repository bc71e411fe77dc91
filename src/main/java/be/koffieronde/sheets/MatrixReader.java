package be.koffieronde.sheets;

import be.koffieronde.format.json.Limits;
import be.koffieronde.language.Message;
import be.koffieronde.sheets.cells.FractionFormat;
import be.koffieronde.sheets.cells.Reading;
import be.koffieronde.sheets.cells.SheetCell;
import be.koffieronde.sheets.cells.Thing;
import be.koffieronde.sheets.file.CellContent;
import be.koffieronde.sheets.file.WorkbookFile;
import be.koffieronde.sheets.typed.CellPlace;
import be.koffieronde.sheets.typed.Quoted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a table of minutes: from the location that starts a row to the one above a column, in any order. */
final class MatrixReader {

    private static final FractionFormat MINUTES = new FractionFormat(0, Limits.MINUTES_OF_WEEK);

    private static final Message LOCATION_ID = Message.of("sheets.part.expected.location");
    private final Reading reading;
    private final String sheet;
    private final List<String> locations;
    private final Map<Integer, String> columns = new TreeMap<>();
    private final Map<String, List<@Nullable Double>> rows = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private int header;
    private boolean isComplete = true;

    private MatrixReader(Reading reading, String sheet, List<String> locations) {
        this.reading = reading;
        this.sheet = sheet;
        this.locations = locations;
        locations.forEach(location -> numbers.put(location, numbers.size()));
    }

    /** The minutes, rows and columns in the order of the locations; those with faults are 0. */
    static List<List<Double>> read(Reading reading, String sheet, List<String> locations, WorkbookFile file) {
        MatrixReader matrix = new MatrixReader(reading, sheet, locations);
        matrix.isComplete &= reading.forEachRow(file, sheet, matrix::readRow);
        return matrix.inOrder();
    }

    private void readRow(int row, Map<Integer, CellContent> cells) {
        if (header == 0) {
            header = row;
            cells.forEach((position, content) -> readColumn(position, cell(row, position, content)));
            reportMissing(columns.values(), "sheets.no-column-of", row);
            return;
        }
        CellContent from = cells.get(0);
        String location = from == null ? null : location(cell(row, 0, from));
        if (from == null) {
            reading.fault(CellPlace.of(sheet, row, 0), "sheets.no-start");
        } else if (location != null && rows.containsKey(location)) {
            reading.fault(CellPlace.of(sheet, row, 0), "sheets.second-row", location);
        } else if (location != null) {
            rows.put(location, minutes(row, cells));
        }
    }

    private void readColumn(int position, SheetCell cell) {
        if (position > 0) {
            String location = location(cell);
            if (location != null && columns.containsValue(location)) {
                cell.fault("sheets.second-column-of", location);
            } else if (location != null) {
                columns.put(position, location);
            }
        }
    }

    private List<@Nullable Double> minutes(int row, Map<Integer, CellContent> cells) {
        List<@Nullable Double> minutes = new ArrayList<>(Collections.nCopies(locations.size(), null));
        columns.forEach((position, location) -> {
            CellContent content = cells.get(position);
            if (content == null) {
                reading.fault(CellPlace.of(sheet, row, position), "sheets.no-minutes");
            } else {
                Double read = MINUTES.read(cell(row, position, content));
                Integer number = numbers.get(location);
                if (number != null) {
                    minutes.set(number, read);
                }
            }
        });
        return minutes;
    }

    private List<List<Double>> inOrder() {
        reportMissing(rows.keySet(), "sheets.no-row-of", Math.max(1, header));
        List<List<Double>> inOrder = new ArrayList<>();
        for (String location : locations) {
            List<@Nullable Double> row = rows.getOrDefault(location, List.of());
            inOrder.add(row.stream()
                    .map(minutes -> minutes == null ? (Double) 0.0 : minutes)
                    .toList());
        }
        return List.copyOf(inOrder);
    }

    private void reportMissing(Collection<String> found, String code, int row) {
        for (String location : locations) {
            if (isComplete && !found.contains(location)) {
                reading.fault(CellPlace.of(sheet, row, 0), code, location);
            }
        }
    }

    private @Nullable String location(SheetCell cell) {
        String text = cell.text(LOCATION_ID);
        isComplete &= text != null;
        String name = text != null && Quoted.isQuoted(text) ? Quoted.content(text) : text;
        return name == null ? null : reading.names().find(Thing.LOCATION, name, cell);
    }

    private SheetCell cell(int row, int position, CellContent content) {
        return new SheetCell(reading, CellPlace.of(sheet, row, position), content);
    }
}
