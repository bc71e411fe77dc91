package be.koffieronde.sheets;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A row of a sheet with something in it, while it is read. */
final class SheetRow {

    private final Reading reading;
    private final String place;
    private final Map<Column<?>, SheetCell> cells;
    private final Function<Column<?>, @Nullable String> places;

    /**
     * @param place where to report faults of the row as a whole
     * @param cells those that are not empty
     * @param places where the cell of a column is, empty or not; null if the sheet does not have the column
     */
    SheetRow(
            Reading reading,
            String place,
            Map<Column<?>, SheetCell> cells,
            Function<Column<?>, @Nullable String> places) {
        this.reading = reading;
        this.place = place;
        this.cells = cells;
        this.places = places;
    }

    Reading reading() {
        return reading;
    }

    String place() {
        return place;
    }

    /** Where a column's cell in this row is. */
    String place(Column<?> column) {
        String cell = places.apply(column);
        return cell == null ? place : cell;
    }

    /** Reads the cells of some columns, all of them, whatever is wrong with the others. */
    Values read(List<? extends Column<?>> columns) {
        int faultsBefore = reading.faults().count();
        Values values = new Values();
        boolean isMissing = false;
        for (Column<?> column : columns) {
            SheetCell cell = cells.get(column);
            if (cell != null) {
                values.put(column, column.format().read(cell));
            } else if (column.isRequired()) {
                isMissing = true;
                if (knows(column)) {
                    fault(
                            column,
                            new Label("deze cel is leeg; vul '%s' in", "this cell is empty; write the %s")
                                    .with(column.header()));
                }
            }
        }
        if (!isMissing && reading.faults().count() == faultsBefore) {
            values.markComplete();
        }
        return values;
    }

    /** Makes a value of the row, unless it has a fault. */
    <T> @Nullable T make(List<? extends Column<?>> columns, Function<Values, T> maker) {
        Values values = read(columns);
        return values.isComplete() ? maker.apply(values) : null;
    }

    boolean isEmpty(List<? extends Column<?>> columns) {
        return columns.stream().noneMatch(cells::containsKey);
    }

    /** Whether the sheet has the column. */
    boolean knows(Column<?> column) {
        return places.apply(column) != null;
    }

    /** The cell of a column, which must not be empty. */
    SheetCell cell(Column<?> column) {
        return Objects.requireNonNull(cells.get(column));
    }

    boolean has(Column<?> column) {
        return cells.containsKey(column);
    }

    void fault(Column<?> column, Label message) {
        reading.fault(place(column), message);
    }
}
