package be.koffieronde.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields a JSON object can have, and whether others are ignored or faults. */
final class Shape {

    private final boolean ignoresOthers;
    private final Map<String, Field<?>> fields = new LinkedHashMap<>();

    private Shape(boolean ignoresOthers, Field<?>... fields) {
        this.ignoresOthers = ignoresOthers;
        for (Field<?> field : fields) {
            this.fields.put(field.name(), field);
        }
    }

    /** An object with these fields and no others. */
    static Shape of(Field<?>... fields) {
        return new Shape(false, fields);
    }

    /** An object with at least these fields. */
    static Shape open(Field<?>... fields) {
        return new Shape(true, fields);
    }

    boolean ignoresOthers() {
        return ignoresOthers;
    }

    @Nullable
    Field<?> field(String name) {
        return fields.get(name);
    }

    Set<String> names() {
        return fields.keySet();
    }

    /** Names of the required fields an object lacks. */
    List<String> missing(Fields given) {
        return fields.values().stream()
                .filter(field -> field.isRequired() && !given.isGiven(field))
                .map(Field::name)
                .toList();
    }
}
