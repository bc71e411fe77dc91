package be.koffieronde.format;

import be.koffieronde.format.json.JsonLayout;
import be.koffieronde.format.json.Schema;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What files may hold, as JSON Schema 2020-12. It follows from the fields that files are read and written by. A schema looks
 * at values one by one: that ids are known and occur once, that tables have a row for each location, and what a pattern
 * cannot say of a text or date, only reading tells.
 */
public enum FileSchema {
    PROBLEM("problem"),
    ROSTER("roster");

    private final String what;

    FileSchema(String what) {
        this.what = what;
    }

    /** Such as {@code problem.schema.json}. */
    public String fileName() {
        return what + ".schema.json";
    }

    /** The text of that file. */
    public String text() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        file.put("title", "A %s of Koffieronde, see docs/problem-format.md".formatted(what));
        file.putAll(schema().json(definitions));
        file.put("$defs", definitions);
        StringWriter text = new StringWriter();
        try {
            new JsonLayout(text).write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private Schema schema() {
        return switch (this) {
            case PROBLEM -> ProblemFields.SHAPE.schema();
            case ROSTER -> RosterFields.SHAPE.schema();
        };
    }
}
