package be.koffieronde.sheets.cells;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of one row, by column. */
public final class Values {

    private final Map<Column<?>, @Nullable Object> values = new HashMap<>();

    void put(Column<?> column, @Nullable Object value) {
        values.put(column, value);
    }

    /** The value of a required column of a sound row. */
    public <T> T get(Column<T> column) {
        return Objects.requireNonNull(find(column), () -> column.header().toString());
    }

    /** The value; null if the cell is empty or unusable. */
    @SuppressWarnings("unchecked")
    public <T> @Nullable T find(Column<T> column) {
        return (T) values.get(column);
    }

    public <T> T or(Column<T> column, T fallback) {
        T value = find(column);
        return value == null ? fallback : value;
    }
}
