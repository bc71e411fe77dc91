package be.koffieronde.format.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What JSON Schema (2020-12) says of the values of a form. */
@FunctionalInterface
public interface Schema {

    /** As a JSON value; schemas with a name go to the definitions, once, and are only referred to. */
    Map<String, Object> json(Map<String, Object> definitions);

    static Schema of(String keyword, Object value) {
        return definitions -> Map.of(keyword, value);
    }

    static Schema type(String type) {
        return of("type", type);
    }

    static Schema text(String pattern) {
        return type("string").with("pattern", pattern);
    }

    static Schema list(Schema element) {
        return type("array").with("items", element);
    }

    private static Object resolved(Object value, Map<String, Object> definitions) {
        if (value instanceof List<?> list) {
            return list.stream().map(each -> resolved(each, definitions)).toList();
        }
        return value instanceof Schema schema ? schema.json(definitions) : value;
    }

    /** The same and one keyword more; its value may be a schema, or a list of them. */
    default Schema with(String keyword, Object value) {
        return definitions -> {
            Map<String, Object> json = new LinkedHashMap<>(json(definitions));
            json.put(keyword, resolved(value, definitions));
            return json;
        };
    }

    default Schema orNull() {
        return definitions -> Map.of("anyOf", List.of(json(definitions), Map.of("type", "null")));
    }

    default Schema named(String name) {
        return definitions -> {
            if (!definitions.containsKey(name)) {
                definitions.put(name, Map.of());
                definitions.put(name, json(definitions));
            }
            return Map.of("$ref", "#/$defs/" + name);
        };
    }
}
