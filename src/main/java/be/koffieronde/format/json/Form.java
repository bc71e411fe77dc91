package be.koffieronde.format.json;

import be.koffieronde.format.json.References.Kind;
import be.koffieronde.language.Message;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How values of a type stand in JSON files.
 *
 * @param reader from the file
 * @param json to the file, as {@link JsonLayout} takes it
 */
public record Form<T>(ValueReader<T> reader, Function<T, Object> json, Schema schema) {

    /** What {@code FreeText} refuses. */
    private static final String UNFIT = "\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069\\ufffe\\uffff";

    public static final Form<String> TEXT = text(JsonCursor::text);
    public static final Form<String> NAME = named(JsonCursor::name);
    public static final Form<Boolean> FLAG = new Form<>(JsonCursor::flag, flag -> flag, Schema.type("boolean"));

    /** A text that is read in some way. */
    public static Form<String> text(ValueReader<String> reader) {
        return new Form<>(
                reader, text -> text, Schema.text("^[^" + UNFIT + "]*$").named("text"));
    }

    /** A name no other thing of its kind has. */
    public static Form<String> newId(Kind kind) {
        return named(in -> in.newId(kind));
    }

    public static Form<String> reference(Kind kind) {
        return text(in -> in.reference(kind));
    }

    /** References without repetition. */
    public static Form<List<String>> references(Kind kind) {
        Form<List<String>> ids = list(TEXT).readBy(in -> in.references(kind));
        return ids.describedBy(ids.schema.with("uniqueItems", true));
    }

    /** A text that is parsed, and written as the value tells itself; {@code what} is its code in the vocabulary. */
    public static <T> Form<T> parsed(String what, Function<String, T> parse, String pattern) {
        Message expected = Message.of("format.part.expected." + what);
        return new Form<>(in -> in.parsed(expected, parse), Object::toString, Schema.text(pattern));
    }

    public static <K extends Enum<K>> Form<K> oneOf(Keys<K> keys) {
        return new Form<>(in -> in.oneOf(keys), keys.name()::apply, Schema.of("enum", List.copyOf(keys.names())));
    }

    public static Form<Integer> whole(int least, int most) {
        Schema schema = Schema.type("integer").with("minimum", least).with("maximum", most);
        return new Form<>(in -> in.whole(least, most), number -> number, schema);
    }

    public static Form<Double> number(int least, int most) {
        Schema schema = Schema.type("number").with("minimum", least).with("maximum", most);
        return new Form<>(in -> in.number(least, most), number -> number, schema);
    }

    public static <T> Form<List<T>> list(Form<T> element) {
        return new Form<>(in -> in.list(element.reader), element::lazily, Schema.list(element.schema));
    }

    /** A list of which neither order nor repetition matters; written in the order of its texts. */
    public static <T> Form<Set<T>> set(Form<T> element) {
        return list(element)
                .as(
                        Set::copyOf,
                        set -> set.stream()
                                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                                .toList());
    }

    /** An object with a value for some of the keys; written in their order. */
    public static <K extends Enum<K>, T> Form<Map<K, T>> map(Keys<K> keys, Form<T> value) {
        Schema schema = Schema.type("object")
                .with("propertyNames", Map.of("enum", List.copyOf(keys.names())))
                .with("additionalProperties", value.schema);
        return new Form<>(in -> in.map(keys, value.reader), map -> value.written(map, keys), schema);
    }

    /** An object with a value for some of the things of a kind, by id. */
    public static <T> Form<Map<String, T>> byId(Kind kind, Form<T> value) {
        ValueReader<Map<String, T>> reader = in -> in.map(
                kind.label(),
                new TreeMap<>(),
                id -> {
                    in.references().refer(kind, id, in::path);
                    return id;
                },
                value.reader);
        Schema schema = Schema.type("object").with("additionalProperties", value.schema);
        return new Form<>(reader, value::written, schema);
    }

    /** The same for values of another type, of which equal ones become one. */
    public <U> Form<U> as(Function<T, U> to, Function<U, T> from) {
        ValueReader<U> converting = in -> {
            T value = reader.read(in);
            return value == null ? null : in.shared(to.apply(value));
        };
        return new Form<>(converting, json.compose(from), schema);
    }

    public Form<T> readBy(ValueReader<T> other) {
        return new Form<>(other, json, schema);
    }

    public Form<T> writtenBy(Function<T, Object> other) {
        return new Form<>(reader, other, schema);
    }

    public Form<T> describedBy(Schema other) {
        return new Form<>(reader, json, other);
    }

    Form<T> named(String name) {
        return describedBy(schema.named(name));
    }

    /** A number without a decimal point if it is whole. */
    public static Number shortest(double value) {
        long whole = (long) value;
        return whole == value ? (Number) whole : (Number) value;
    }

    private static Form<String> named(ValueReader<String> reader) {
        String part = "[^/\\\\" + UNFIT + "]*";
        return new Form<>(
                reader,
                text -> text,
                Schema.text("^" + part + "[^\\s/\\\\" + UNFIT + "]" + part + "$")
                        .named("name"));
    }

    /** Elements are made only while they are written. */
    private Iterable<Object> lazily(List<T> list) {
        return () -> list.stream().map(json).iterator();
    }

    private Map<String, Object> written(Map<String, T> map) {
        Map<String, Object> object = new LinkedHashMap<>();
        new TreeMap<>(map).forEach((key, each) -> object.put(key, json.apply(each)));
        return object;
    }

    private <K extends Enum<K>> Map<String, Object> written(Map<K, T> map, Keys<K> keys) {
        Map<K, T> inOrder = new EnumMap<>(keys.type());
        inOrder.putAll(map);
        Map<String, Object> object = new LinkedHashMap<>();
        inOrder.forEach((key, value) -> object.put(keys.name().apply(key), json.apply(value)));
        return object;
    }
}
