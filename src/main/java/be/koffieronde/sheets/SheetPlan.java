package be.koffieronde.sheets;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a sheet looks like: a row per thing, a column per field, the id in the first.
 *
 * @param note what the sheet is for
 */
record SheetPlan(SheetKind kind, Label note, List<Column<?>> columns) {

    /** A column for whatever people want to remember; nobody reads it. */
    private static final Label REMARKS = new Label("opmerkingen", "remarks");

    private static final List<Label> IGNORED =
            List.of(REMARKS, new Label("opmerking", "remark"), new Label("nota", "note"), new Label("nota's", "notes"));

    static boolean isIgnored(String header) {
        return IGNORED.stream().anyMatch(label -> label.isSaidBy(header));
    }

    static Label remarks() {
        return REMARKS;
    }

    List<Label> headers() {
        return columns.stream().map(Column::header).toList();
    }

    /** The columns a sheet must have. */
    Stream<Column<?>> expectedColumns() {
        return columns.stream().filter(Column::isExpected);
    }
}
