package be.koffieronde.sheets.cells;

import be.koffieronde.problem.fault.UnfitText;
import be.koffieronde.problem.time.Window;
import be.koffieronde.sheets.typed.TimeText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A row of a sheet with something in it, while it is read. */
public final class SheetRow {

    private final Reading reading;
    private final String place;
    private final Map<Column<?>, SheetCell> cells;
    private final Function<Column<?>, @Nullable String> places;
    private final int faultsBefore;
    private boolean isMissing;

    /**
     * A row of cells.
     *
     * @param place where to report faults of the row as a whole
     * @param cells those that are not empty
     * @param places where the cell of a column is, empty or not; null if the sheet does not have the column
     */
    public SheetRow(
            Reading reading,
            String place,
            Map<Column<?>, SheetCell> cells,
            Function<Column<?>, @Nullable String> places) {
        this.reading = reading;
        this.place = place;
        this.cells = cells;
        this.places = places;
        this.faultsBefore = reading.faults().count();
    }

    public Reading reading() {
        return reading;
    }

    public String place() {
        return place;
    }

    /** Where a column's cell in this row is. */
    public String place(Column<?> column) {
        String cell = places.apply(column);
        return cell == null ? place : cell;
    }

    /** Reads the cells of some columns, all of them, whatever is wrong with the others. */
    public Values read(List<? extends Column<?>> columns) {
        Values values = new Values();
        for (Column<?> column : columns) {
            SheetCell cell = cells.get(column);
            if (cell != null) {
                values.put(column, column.format().read(cell));
            } else if (column.isRequired()) {
                isMissing = true;
                if (knows(column)) {
                    fault(column, "sheets.empty", column.header());
                }
            }
        }
        return values;
    }

    /** Whether everything read of it so far can be used: no faults, nothing missing. */
    public boolean isSound() {
        return !isMissing && reading.faults().count() == faultsBefore;
    }

    public boolean isEmpty(List<? extends Column<?>> columns) {
        return columns.stream().noneMatch(cells::containsKey);
    }

    /** Whether the sheet has the column. */
    public boolean knows(Column<?> column) {
        return places.apply(column) != null;
    }

    /** The cell of a column, which must not be empty. */
    public SheetCell cell(Column<?> column) {
        return Objects.requireNonNull(cells.get(column));
    }

    public boolean has(Column<?> column) {
        return cells.containsKey(column);
    }

    public void fault(Column<?> column, String code, Object... values) {
        reading.fault(place(column), code, values);
    }

    /** Reports what a text or several do not say. */
    public void fault(Column<?> column, UnfitText reason) {
        reading.fault(place(column), UnfitText.fault(reason));
    }

    /** The window between the cells of two columns; null if there is none, with the fault reported if it ends too early. */
    @Nullable
    public Window window(Values values, Column<Integer> start, Column<Integer> end) {
        Integer from = values.find(start);
        Integer until = values.find(end);
        if (from == null || until == null) {
            return null;
        }
        try {
            return TimeText.window(from, until);
        } catch (UnfitText e) {
            reading.fault(place(end), UnfitText.fault(e));
            return null;
        }
    }
}
