package be.koffieronde.register;

import java.util.List;

/**
 * A row of a list.
 *
 * @param number as a spreadsheet counts, the first is 1
 */
record Row(int number, List<String> fields, Columns columns) {

    /** What stands in a column; empty if the row ends before it, or the list does not have it. */
    String get(String column) {
        Integer position = columns.positions().get(column);
        return position == null || position >= fields.size() ? "" : text(fields.get(position));
    }

    /** Whether something stands beyond the last column. */
    boolean isTooLong() {
        return fields.stream()
                .skip(columns.count())
                .anyMatch(field -> !text(field).isEmpty());
    }

    /** Whether a field goes over several lines. */
    boolean hasLineBreak() {
        return fields.stream().anyMatch(field -> field.indexOf('\n') >= 0 || field.indexOf('\r') >= 0);
    }

    boolean endsBefore(String column) {
        Integer position = columns.positions().get(column);
        return position != null && position >= fields.size();
    }

    /** Without spaces around, all kinds of spaces within being one. */
    private static String text(String field) {
        return field.replaceAll("[\\s\\p{Zs}\\p{Cntrl}]+", " ").strip();
    }
}
