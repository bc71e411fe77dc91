package be.koffieronde.sheets;

import be.koffieronde.language.Language;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one row to be written holds, by column. */
final class RowValues {

    private final Language language;
    private final Map<Column<?>, CellValue> values = new HashMap<>();

    RowValues(Language language) {
        this.language = language;
    }

    /** Leaves the cell empty if there is no value. */
    <T> RowValues with(Column<T> column, @Nullable T value) {
        if (value != null) {
            values.put(column, column.format().write(value, language));
        }
        return this;
    }

    /** What a column's cell holds; null if nothing. */
    @Nullable
    CellValue find(Column<?> column) {
        return values.get(column);
    }
}
