package be.koffieronde.sheets.cells;

import be.koffieronde.language.Language;
import org.jspecify.annotations.Nullable;

/** How values of one kind stand in cells. */
public interface CellFormat<T> {

    /** The value of a cell that is not empty; null if it cannot be used, which then has been reported. */
    @Nullable
    T read(SheetCell cell);

    /** What a cell holds for a value: a text, a number, a date or a time of day. */
    CellValue write(T value, Language language);

    /** What to choose from; null if people write what they like. */
    default @Nullable Choices choices() {
        return null;
    }

    /** How cells of the column show what is typed in them. */
    default CellValue.Kind kind() {
        return CellValue.Kind.TEXT;
    }
}
