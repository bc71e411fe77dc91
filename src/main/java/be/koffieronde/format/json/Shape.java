package be.koffieronde.format.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of the JSON objects that stand for things of a kind, and whether others are ignored or faults. From it such
 * objects are read, written and described.
 */
public final class Shape<O> {

    private final String name;
    private final boolean ignoresOthers;
    private final Map<String, Field<O, ?>> fields = new LinkedHashMap<>();
    private final List<Field<O, ?>> order;

    private Shape(String name, boolean ignoresOthers, List<Field<O, ?>> fields, List<Field<O, ?>> order) {
        this.name = name;
        this.ignoresOthers = ignoresOthers;
        this.order = order;
        fields.forEach(field -> this.fields.put(field.name(), field));
    }

    /** An object with these fields, written in this order, and no others. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public static <O> Shape<O> of(String name, Field<O, ?>... fields) {
        return new Shape<>(name, false, List.of(fields), List.of(fields));
    }

    /** An object with at least these fields, written in this order. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public static <O> Shape<O> open(String name, Field<O, ?>... fields) {
        return new Shape<>(name, true, List.of(fields), List.of(fields));
    }

    /** The same, written in another order than it is told in. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final Shape<O> writing(Field<O, ?>... order) {
        return new Shape<>(name, ignoresOthers, List.copyOf(fields.values()), List.of(order));
    }

    /** Things made of the fields, unless they have a fault. */
    public Form<O> making(Function<Fields, O> make) {
        return readBy(in -> in.object(this, make));
    }

    public Form<O> readBy(ValueReader<O> reader) {
        return new Form<>(reader, this::json, schema());
    }

    /** A thing as a JSON object. */
    public Map<String, @Nullable Object> json(O thing) {
        JsonObject object = new JsonObject();
        order.forEach(field -> field.write(thing, object));
        return object.fields();
    }

    /**
     * What objects hold.
     *
     * @param conditions of fields on one another
     */
    public Schema schema(Schema... conditions) {
        Schema properties = definitions -> {
            Map<String, Object> json = new LinkedHashMap<>();
            fields.forEach((field, content) -> json.put(field, content.schema().json(definitions)));
            return json;
        };
        List<String> required = fields.values().stream()
                .filter(Field::isRequired)
                .map(Field::name)
                .toList();
        Schema schema = Schema.type("object").with("properties", properties).with("required", required);
        Schema closed = ignoresOthers ? schema : schema.with("additionalProperties", false);
        return (conditions.length == 0 ? closed : closed.with("allOf", List.of(conditions))).named(name);
    }

    boolean ignoresOthers() {
        return ignoresOthers;
    }

    @Nullable
    Field<O, ?> field(String fieldName) {
        return fields.get(fieldName);
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
