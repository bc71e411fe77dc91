package be.koffieronde.osm.signs;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What OpenStreetMap says about a way or a node; see https://wiki.openstreetmap.org/wiki/Map_features. */
public record Tags(Map<String, String> values) {

    @Nullable
    String get(String key) {
        return values.get(key);
    }

    String get(String key, String otherwise) {
        return values.getOrDefault(key, otherwise);
    }

    boolean is(String key, String value) {
        return value.equals(values.get(key));
    }

    boolean isAny(String key, Set<String> wanted) {
        String value = values.get(key);
        return value != null && wanted.contains(value);
    }

    /** The value of the first of these keys that is there. */
    @Nullable
    String first(Iterable<String> keys) {
        for (String key : keys) {
            String value = values.get(key);
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
