package be.koffieronde.format.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Builds a JSON object, field by field in the order they will be written. */
public final class JsonObject {

    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    public JsonObject with(String name, @Nullable Object value) {
        fields.put(name, value);
        return this;
    }

    /** Leaves the field out if there is no value. */
    JsonObject withIfAny(String name, @Nullable Object value) {
        return value == null ? this : with(name, value);
    }

    /** A list whose elements are made only while they are written. */
    public <T> JsonObject withList(String name, List<T> list, Function<T, Object> json) {
        Iterable<Object> elements = () -> list.stream().map(json).iterator();
        return with(name, elements);
    }

    public Map<String, @Nullable Object> fields() {
        return fields;
    }
}
