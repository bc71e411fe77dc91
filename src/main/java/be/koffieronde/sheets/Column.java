package be.koffieronde.sheets;

import be.koffieronde.language.Language;
import java.util.Set;
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
    private final Set<String> formerHeaders;
    private final CellFormat<T> format;
    private final Demand demand;
    private final Label note;
    private final @Nullable T example;
    private final int width;

    private Column(
            Label header,
            Set<String> formerHeaders,
            CellFormat<T> format,
            Demand demand,
            Label note,
            @Nullable T example,
            int width) {
        this.header = header;
        this.formerHeaders = formerHeaders;
        this.format = format;
        this.demand = demand;
        this.note = note;
        this.example = example;
        this.width = width;
    }

    /** A column whose cells may be empty. */
    static <T> Column<T> optional(String dutch, String english, CellFormat<T> format) {
        return new Column<>(
                new Label(dutch, english), Set.of(), format, Demand.NONE, new Label("", ""), null, USUAL_WIDTH);
    }

    /** A column that must be there, with something in every cell. */
    static <T> Column<T> required(String dutch, String english, CellFormat<T> format) {
        return new Column<>(
                new Label(dutch, english), Set.of(), format, Demand.EVERY_CELL, new Label("", ""), null, USUAL_WIDTH);
    }

    /** A column that must be there, whose cells may be empty if what they say stands elsewhere. */
    static <T> Column<T> expected(String dutch, String english, CellFormat<T> format) {
        return new Column<>(
                new Label(dutch, english), Set.of(), format, Demand.COLUMN, new Label("", ""), null, USUAL_WIDTH);
    }

    /** Was called so in earlier workbooks, which are read too. */
    Column<T> formerly(String former) {
        return new Column<>(header, Set.of(Label.key(former)), format, demand, note, example, width);
    }

    Column<T> note(String dutch, String english) {
        return new Column<>(header, formerHeaders, format, demand, new Label(dutch, english), example, width);
    }

    Column<T> example(T newExample) {
        return new Column<>(header, formerHeaders, format, demand, note, newExample, width);
    }

    Column<T> width(int characters) {
        return new Column<>(header, formerHeaders, format, demand, note, example, characters);
    }

    Label header() {
        return header;
    }

    /** Whether a text is its header, in either language or as it was once. */
    boolean isCalled(String text) {
        return header.isSaidBy(text) || formerHeaders.contains(Label.key(text));
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
