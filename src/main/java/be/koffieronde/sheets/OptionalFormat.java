package be.koffieronde.sheets;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value, or the word that there is none. */
record OptionalFormat<T>(CellFormat<T> format) implements CellFormat<Optional<T>> {

    @Override
    public @Nullable Optional<T> read(SheetCell cell) {
        if (cell.isNone()) {
            return Optional.empty();
        }
        T value = format.read(cell);
        return value == null ? null : Optional.of(value);
    }

    @Override
    public CellValue write(Optional<T> value, Language language) {
        return value.isPresent() ? format.write(value.get(), language) : new CellValue.Words(None.WORD.in(language));
    }

    @Override
    public CellValue.Kind kind() {
        return format.kind();
    }
}
