package be.koffieronde.sheets;

import be.koffieronde.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet. Two columns are the same only if they are one object.
 *
 * @param <T> what its cells hold
 */
final class Column<T> {

    private static final int USUAL_WIDTH = 16;

    private enum Demand {
        NONE,
        COLUMN,
        EVERY_CELL
    }

    private final Label header;
    private final CellFormat<T> format;
    private final Demand demand;
    private final Label note;
    private final @Nullable T example;
    private final int width;

    private Column(Label header, CellFormat<T> format, Demand demand, Label note, @Nullable T example, int width) {
        this.header = header;
        this.format = format;
        this.demand = demand;
        this.note = note;
        this.example = example;
        this.width = width;
    }

    /** A column whose cells may be empty. */
    static <T> Column<T> optional(String dutch, String english, CellFormat<T> format) {
        return new Column<>(new Label(dutch, english), format, Demand.NONE, new Label("", ""), null, USUAL_WIDTH);
    }

    /** A column that must be there, with something in every cell. */
    static <T> Column<T> required(String dutch, String english, CellFormat<T> format) {
        return new Column<>(new Label(dutch, english), format, Demand.EVERY_CELL, new Label("", ""), null, USUAL_WIDTH);
    }

    /** A column that must be there, whose cells may be empty if what they say stands elsewhere. */
    static <T> Column<T> expected(String dutch, String english, CellFormat<T> format) {
        return new Column<>(new Label(dutch, english), format, Demand.COLUMN, new Label("", ""), null, USUAL_WIDTH);
    }

    Column<T> note(String dutch, String english) {
        return new Column<>(header, format, demand, new Label(dutch, english), example, width);
    }

    Column<T> example(T newExample) {
        return new Column<>(header, format, demand, note, newExample, width);
    }

    Column<T> width(int characters) {
        return new Column<>(header, format, demand, note, example, characters);
    }

    Label header() {
        return header;
    }

    CellFormat<T> format() {
        return format;
    }

    /** Whether no cell of it may be empty. */
    boolean isRequired() {
        return demand == Demand.EVERY_CELL;
    }

    /** Whether a sheet must have it. */
    boolean isExpected() {
        return demand != Demand.NONE;
    }

    Label note() {
        return note;
    }

    int width() {
        return width;
    }

    /** What the example row of a template has here; null if nothing. */
    @Nullable
    CellValue example(Language language) {
        return example == null ? null : format.write(example, language);
    }
}
