package be.koffieronde.osm.signs;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may use a road or pass a barrier, by OpenStreetMap's keys for a vehicle: the most particular one counts.
 *
 * @param keys the most particular first
 */
record Access(List<String> keys) {

    static final Access CAR = new Access(List.of("motorcar", "motor_vehicle", "vehicle", "access"));
    static final Access BIKE = new Access(List.of("bicycle", "vehicle", "access"));

    private static final Set<String> OPEN = Set.of("yes", "permissive", "designated", "destination", "customers");
    private static final Set<String> CLOSED =
            Set.of("no", "private", "agricultural", "forestry", "delivery", "dismount", "use_sidepath", "military");

    /** What the tags say; null if they say nothing, or nothing that can be told apart. */
    @Nullable
    Boolean of(Tags tags) {
        return verdict(tags.first(keys));
    }

    /**
     * What the tags say of one direction only.
     *
     * @param direction {@code forward} or {@code backward}
     */
    boolean isClosed(Tags tags, String direction) {
        List<String> directed = keys.stream().map(key -> key + ":" + direction).toList();
        return Boolean.FALSE.equals(verdict(tags.first(directed)));
    }

    private static @Nullable Boolean verdict(@Nullable String value) {
        if (value == null) {
            return null;
        }
        List<String> values = List.of(value.split("\\s*;\\s*"));
        if (values.stream().anyMatch(OPEN::contains)) {
            return true;
        }
        return values.stream().anyMatch(CLOSED::contains) ? false : null;
    }
}
