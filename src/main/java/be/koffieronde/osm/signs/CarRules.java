package be.koffieronde.osm.signs;

import java.util.Set;

/** Where cars may go, and how fast. */
final class CarRules {

    /** What is driven of what is allowed: bends, crossings and other people take the rest. */
    private static final double OF_LIMIT = 0.9;

    private static final double ON_ROUGH_GROUND = 30;

    private static final Set<String> ROUGH = Set.of(
            "cobblestone",
            "unhewn_cobblestone",
            "sett",
            "paving_stones",
            "unpaved",
            "compacted",
            "gravel",
            "fine_gravel",
            "pebblestone",
            "dirt",
            "earth",
            "ground",
            "mud",
            "sand",
            "grass",
            "grass_paver",
            "wood");

    private static final Set<String> FIELD_TRACKS = Set.of("grade4", "grade5");

    private CarRules() {}

    /** Whether cars may use a road at all. */
    static boolean mayUse(Tags tags, Highway highway) {
        if (highway.carKmh() == 0
                || tags.is("impassable", "yes")
                || tags.is("service", "emergency_access")
                || tags.isAny("tracktype", FIELD_TRACKS)) {
            return false;
        }
        Boolean access = Access.CAR.of(tags);
        return access == null ? highway != Highway.PEDESTRIAN : access;
    }

    /**
     * Kilometres an hour on a road that cars may use.
     *
     * @param direction {@code forward} or {@code backward}
     */
    static double kmh(Tags tags, Highway highway, String direction) {
        double usual = tags.isAny("surface", ROUGH) ? Math.min(ON_ROUGH_GROUND, highway.carKmh()) : highway.carKmh();
        return MaxSpeed.of(tags, direction, highway.mostKmh()).stream()
                .map(limit -> limit * OF_LIMIT)
                .findFirst()
                .orElse(usual);
    }
}
