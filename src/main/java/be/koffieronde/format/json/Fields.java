package be.koffieronde.format.json;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of one JSON object, by field. */
public final class Fields {

    private final Map<String, @Nullable Object> values = new HashMap<>();
    private boolean complete;

    /** Notes a field's value; null: it is null in the file, or cannot be used. */
    void put(Field<?, ?> field, @Nullable Object value) {
        values.put(field.name(), value);
    }

    void markComplete() {
        complete = true;
    }

    /** Whether everything in the object can be used: no faults, nothing missing. */
    public boolean isComplete() {
        return complete;
    }

    /** Whether the field occurs, if only as null. */
    public boolean isGiven(Field<?, ?> field) {
        return values.containsKey(field.name());
    }

    /** The value of a required field of a complete object. */
    public <T> T get(Field<?, T> field) {
        return Objects.requireNonNull(find(field), field.name());
    }

    /** The value; null if it is absent, null or unusable. */
    @SuppressWarnings("unchecked")
    public <T> @Nullable T find(Field<?, T> field) {
        return (T) values.get(field.name());
    }

    public <T> T or(Field<?, T> field, T fallback) {
        T value = find(field);
        return value == null ? fallback : value;
    }
}
