package be.koffieronde.sheets.cells;

import be.koffieronde.language.Language;
import be.koffieronde.sheets.file.CellContent;
import be.koffieronde.sheets.typed.Label;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet. Two columns are the same only if they are one object.
 *
 * @param <T> what its cells hold
 */
public final class Column<T> {

    private static final String CODE = "sheets.column.";

    /** What columns were called in earlier workbooks, which are read too. */
    private static final Map<String, String> FORMER =
            Map.of("location.latitude", "breedte", "location.longitude", "lengte");

    private enum Demand {
        NONE,
        COLUMN,
        EVERY_CELL
    }

    private final String code;
    private final CellFormat<T> format;
    private final Demand demand;
    private final @Nullable T example;
    private final int width;

    private Column(String code, CellFormat<T> format, Demand demand, @Nullable T example, int width) {
        this.code = code;
        this.format = format;
        this.demand = demand;
        this.example = example;
        this.width = width;
    }

    /**
     * A column whose cells may be empty.
     *
     * @param code of its header in the vocabulary of sheets
     * @param example what the example row of a template has; null if nothing
     * @param width in characters
     */
    public static <T> Column<T> optional(String code, CellFormat<T> format, @Nullable T example, int width) {
        return new Column<>(code, format, Demand.NONE, example, width);
    }

    /** A column that must be there, with something in every cell. */
    public static <T> Column<T> required(String code, CellFormat<T> format, @Nullable T example, int width) {
        return new Column<>(code, format, Demand.EVERY_CELL, example, width);
    }

    /** A column that must be there, whose cells may be empty if what they say stands elsewhere. */
    public static <T> Column<T> expected(String code, CellFormat<T> format, @Nullable T example, int width) {
        return new Column<>(code, format, Demand.COLUMN, example, width);
    }

    public Label header() {
        return new Label(CODE + code);
    }

    /** The header with a mark if the column must be there. */
    public String markedHeader(Language language) {
        return header().in(language) + (isExpected() ? " *" : "");
    }

    /** Whether a text is its header, in either language or as it was once. */
    public boolean isCalled(String text) {
        return header().isSaidBy(text) || Label.key(text).equals(FORMER.get(code));
    }

    public CellFormat<T> format() {
        return format;
    }

    /** Whether no cell of it may be empty. */
    public boolean isRequired() {
        return demand == Demand.EVERY_CELL;
    }

    /** Whether a sheet must have it. */
    public boolean isExpected() {
        return demand != Demand.NONE;
    }

    /** What it is for. */
    public Label note() {
        return new Label(CODE + code + ".note");
    }

    public int width() {
        return width;
    }

    /** What the example row of a template has here; null if nothing. */
    @Nullable
    public CellValue example(Language language) {
        return example == null ? null : format.write(example, language);
    }

    /** Whether a cell below still holds what the template put there, in either language. */
    public boolean isUntouched(CellContent content) {
        return Stream.of(Language.values()).map(this::example).anyMatch(value -> value != null && value.isIn(content));
    }
}
