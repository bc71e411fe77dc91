package be.koffieronde.backup;

import static be.koffieronde.format.json.Field.required;

import be.koffieronde.format.json.Field;
import be.koffieronde.format.json.Form;
import be.koffieronde.format.json.Shape;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as it is in a backup.
 *
 * @param columns in the order that its rows have them
 * @param hash SHA-256 of its rows as they are in the file
 */
record Table(String name, List<String> columns, int rows, String hash) {

    private static final Field<Table, String> NAME = required("name", Form.TEXT, Table::name);
    private static final Field<Table, List<String>> COLUMNS = required("columns", Form.list(Form.TEXT), Table::columns);
    private static final Field<Table, Integer> ROWS = required("rows", Form.whole(0, Integer.MAX_VALUE), Table::rows);
    private static final Field<Table, String> HASH = required("sha256", Form.TEXT, Table::hash);

    static final Form<Table> FORM = Shape.of("table", NAME, COLUMNS, ROWS, HASH)
            .making(fields -> new Table(fields.get(NAME), fields.get(COLUMNS), fields.get(ROWS), fields.get(HASH)));

    Table {
        columns = List.copyOf(columns);
    }

    /** The name of its rows within a backup. */
    String entry() {
        return name + ".jsonl";
    }

    String insertion() {
        return "insert into " + name + " (" + String.join(", ", columns) + ") values ("
                + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
    }
}
