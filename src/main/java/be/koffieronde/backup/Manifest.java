package be.koffieronde.backup;

import static be.koffieronde.format.json.Field.required;

import be.koffieronde.format.json.Field;
import be.koffieronde.format.json.Form;
import be.koffieronde.format.json.JsonLayout;
import be.koffieronde.format.json.Shape;
import java.util.List;

/**
 * What is in a backup. It is written last: a file that has none was not written to its end.
 *
 * @param format of the file
 * @param schema version of the tables
 * @param created moment, as in ISO 8601
 * @param tables each after those that it refers to
 */
record Manifest(int format, String schema, String created, List<Table> tables) {

    /** The name of it within a backup. */
    static final String ENTRY = "koffieronde-backup.json";

    /** The only format there is. */
    static final int FORMAT = 1;

    private static final Field<Manifest, Integer> FORMAT_FIELD =
            required("format", Form.whole(1, 1_000_000), Manifest::format);
    private static final Field<Manifest, String> SCHEMA = required("schema", Form.TEXT, Manifest::schema);
    private static final Field<Manifest, String> CREATED = required("created", Form.TEXT, Manifest::created);
    private static final Field<Manifest, List<Table>> TABLES =
            required("tables", Form.list(Table.FORM), Manifest::tables);
    private static final Shape<Manifest> SHAPE = Shape.of("backup", FORMAT_FIELD, SCHEMA, CREATED, TABLES);

    static final Form<Manifest> FORM = SHAPE.making(fields ->
            new Manifest(fields.get(FORMAT_FIELD), fields.get(SCHEMA), fields.get(CREATED), fields.get(TABLES)));

    Manifest {
        tables = List.copyOf(tables);
    }

    String text() {
        return JsonLayout.line(SHAPE.json(this));
    }
}
