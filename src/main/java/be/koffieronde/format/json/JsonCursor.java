package be.koffieronde.format.json;

import be.koffieronde.format.file.Faults;
import be.koffieronde.language.Message;
import be.koffieronde.language.Spelling;
import be.koffieronde.problem.fault.FreeText;
import be.koffieronde.problem.fault.UnfitText;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a JSON file once, handing out typed values and reporting what cannot be used with its JSON path. Holds
 * no more of the file than the values it was asked for. Every reading method returns null if it reported a fault.
 */
public final class JsonCursor {

    private final JsonParser parser;
    private final Faults faults;
    private final References references;
    private final Map<Object, Object> pool = new HashMap<>();

    JsonCursor(JsonParser parser, Faults faults, References references) {
        this.parser = parser;
        this.faults = faults;
        this.references = references;
    }

    /** JSON path of the current value. */
    public String path() {
        return JsonPath.of(parser.getParsingContext());
    }

    public References references() {
        return references;
    }

    public Faults faults() {
        return faults;
    }

    /** Reports a fault at the current value. */
    public void fault(String code, Object... values) {
        faults.add(path(), code, values);
    }

    /** An equal value met before, else this one: lists of windows and dates repeat endlessly in large files. */
    @SuppressWarnings("unchecked")
    <T> T shared(T value) {
        return (T) pool.computeIfAbsent(value, first -> first);
    }

    /** A text of which every character can be read and written. */
    @Nullable
    public String text() throws IOException {
        return parsed(Message.of("format.part.expected.text"), FreeText::checked);
    }

    /** A text that is not blank and can be part of a visit's id or a file's name. */
    @Nullable
    String name() throws IOException {
        return parsed(Message.of("format.part.expected.text"), PlainName::checked);
    }

    /** A name that no other thing of its kind has. */
    @Nullable
    public String newId(References.Kind kind) throws IOException {
        return newId(kind, name());
    }

    /** Declares an id that was read by other means than {@link #name}. */
    @Nullable
    public String newId(References.Kind kind, @Nullable String id) {
        if (id != null && !references.declare(kind, id)) {
            fault("format.taken", id, kind.label());
        }
        return id;
    }

    /** The name of a thing that is somewhere in the file. */
    @Nullable
    String reference(References.Kind kind) throws IOException {
        String id = text();
        if (id != null) {
            references.refer(kind, id, this::path);
        }
        return id;
    }

    /** References without repetition. */
    @Nullable
    public List<String> references(References.Kind kind) throws IOException {
        List<String> ids = new ArrayList<>();
        return list(in -> {
            String id = in.reference(kind);
            if (id != null && ids.contains(id)) {
                fault("format.listed-twice", id);
            } else if (id != null) {
                ids.add(id);
            }
            return id;
        });
    }

    /**
     * A text that is parsed.
     *
     * @param parse throws IllegalArgumentException with a message for users
     */
    public <T> @Nullable T parsed(Message expected, Function<String, T> parse) throws IOException {
        if (!isAt(JsonToken.VALUE_STRING, expected)) {
            return null;
        }
        try {
            return shared(parse.apply(parser.getText()));
        } catch (IllegalArgumentException e) {
            faults.add(path(), UnfitText.fault(e));
            return null;
        }
    }

    <K extends Enum<K>> @Nullable K oneOf(Keys<K> keys) throws IOException {
        return parsed(
                Message.of("format.part.expected.one-of", String.join(", ", keys.names())), name -> key(keys, name));
    }

    private static <K extends Enum<K>> K key(Keys<K> keys, String name) {
        K key = keys.find(name);
        if (key == null) {
            throw new UnfitText(
                    "format.unknown",
                    FreeText.cut(name),
                    keys.what(),
                    Spelling.remedy(FreeText.cut(name), keys.names()));
        }
        return key;
    }

    /** A whole number from {@code least} to {@code most}. */
    @Nullable
    Integer whole(int least, int most) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberType() == JsonParser.NumberType.INT
                && least <= parser.getIntValue()
                && parser.getIntValue() <= most) {
            return parser.getIntValue();
        }
        return unexpected(Message.of("format.part.expected.whole", least, most));
    }

    /** A number from {@code least} to {@code most}. */
    @Nullable
    public Double number(int least, int most) throws IOException {
        return number(least, most, "format.part.expected.number");
    }

    /**
     * A number from {@code least} to {@code most}.
     *
     * @param expected code of what else should be written, which has both numbers
     */
    @Nullable
    public Double number(int least, int most, String expected) throws IOException {
        boolean isNumber =
                parser.currentToken() != null && parser.currentToken().isNumeric();
        if (isNumber && least <= parser.getDoubleValue() && parser.getDoubleValue() <= most) {
            return parser.getDoubleValue();
        }
        return unexpected(Message.of(expected, least, most));
    }

    @Nullable
    Boolean flag() throws IOException {
        boolean isFlag = parser.currentToken() != null && parser.currentToken().isBoolean();
        return isFlag ? (Boolean) parser.getBooleanValue() : unexpected(Message.of("format.part.expected.flag"));
    }

    /** A list; elements that cannot be used are left out of it. */
    public <T> @Nullable List<T> list(ValueReader<T> element) throws IOException {
        if (!isAt(JsonToken.START_ARRAY, Message.of("format.part.expected.list"))) {
            return null;
        }
        List<T> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            T value = element.read(this);
            if (value != null) {
                list.add(value);
            }
        }
        return list;
    }

    /** An object with a value per key; entries that cannot be used are left out. */
    <K extends Enum<K>, T> @Nullable Map<K, T> map(Keys<K> keys, ValueReader<T> reader) throws IOException {
        return map(keys.what(), new EnumMap<>(keys.type()), name -> key(keys, name), reader);
    }

    /**
     * The same with keys of another kind.
     *
     * @param key throws UnfitText where there is none of that name
     */
    <K, T> @Nullable Map<K, T> map(Message keys, Map<K, T> map, Function<String, K> key, ValueReader<T> reader)
            throws IOException {
        if (!isAt(JsonToken.START_OBJECT, Message.of("format.part.expected.map", keys))) {
            return null;
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            readEntry(map, name, key, reader);
        }
        return map;
    }

    private <K, T> void readEntry(Map<K, T> map, String name, Function<String, K> parse, ValueReader<T> reader)
            throws IOException {
        K key;
        try {
            key = parse.apply(name);
        } catch (UnfitText e) {
            faults.add(path(), UnfitText.fault(e));
            parser.skipChildren();
            return;
        }
        if (map.containsKey(key)) {
            skip("format.given-twice");
            return;
        }
        T value = reader.read(this);
        if (value != null) {
            map.put(key, value);
        }
    }

    /** An object made into a value, unless it has a fault. */
    public <T> @Nullable T object(Shape<?> shape, Function<Fields, T> make) throws IOException {
        Fields fields = fields(shape);
        return fields != null && fields.isComplete() ? make.apply(fields) : null;
    }

    /** The fields of an object, also if it has faults; null only if it is no object. */
    @Nullable
    public Fields fields(Shape<?> shape) throws IOException {
        return isAt(JsonToken.START_OBJECT, Message.of("format.part.expected.object"))
                ? new ObjectReader(shape, parser, this).read()
                : null;
    }

    private boolean isAt(JsonToken token, Message expected) throws IOException {
        if (parser.currentToken() == token) {
            return true;
        }
        unexpected(expected);
        return false;
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
    private <T> @Nullable T unexpected(Message expected) throws IOException {
        skip("format.unexpected", shown(), expected);
        return null;
    }

    /** Reports a fault at the current value and passes over it. */
    void skip(String code, Object... values) throws IOException {
        fault(code, values);
        parser.skipChildren();
    }

    private Message shown() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> Message.of("format.part.expected.object");
            case START_ARRAY -> Message.of("format.part.expected.list");
            case VALUE_STRING -> Message.asSaid("'" + FreeText.cut(parser.getText()) + "'");
            default -> Message.asSaid(FreeText.cut(parser.getText()));
        };
    }
}
