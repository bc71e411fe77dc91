package be.koffieronde.sheets.cells;

import be.koffieronde.language.Language;
import be.koffieronde.sheets.typed.Marks;
import org.jspecify.annotations.Nullable;

/**
 * A value, or that it was said that there is none, which is another thing than an empty cell.
 *
 * @param value null: none
 */
public record OrNone<T>(@Nullable T value) {

    /** Cells that hold a value or the word that there is none. */
    public record Format<T>(CellFormat<T> format) implements CellFormat<OrNone<T>> {

        @Override
        public @Nullable OrNone<T> read(SheetCell cell) {
            if (cell.isNone()) {
                return new OrNone<>(null);
            }
            T value = format.read(cell);
            return value == null ? null : new OrNone<>(value);
        }

        @Override
        public CellValue write(OrNone<T> value, Language language) {
            T some = value.value();
            return some == null ? new CellValue.Words(Marks.NONE.in(language)) : format.write(some, language);
        }

        @Override
        public CellValue.Kind kind() {
            return format.kind();
        }
    }
}
