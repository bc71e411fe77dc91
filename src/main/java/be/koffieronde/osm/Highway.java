package be.koffieronde.osm;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Kinds of road, with the speed of cars where no sign says otherwise: what is driven on average on such a road, not what
 * is allowed. They are near those of GraphHopper's car profile, except where that one walks.
 */
enum Highway {
    MOTORWAY(100, false),
    MOTORWAY_LINK(70, false),
    TRUNK(70, true),
    TRUNK_LINK(65, true),
    PRIMARY(65, true),
    PRIMARY_LINK(60, true),
    SECONDARY(60, true),
    SECONDARY_LINK(50, true),
    TERTIARY(50, true),
    TERTIARY_LINK(40, true),
    UNCLASSIFIED(30, true),
    RESIDENTIAL(30, true),
    LIVING_STREET(10, true),
    SERVICE(20, true),
    ROAD(20, true),
    TRACK(15, true),
    CYCLEWAY(0, true),
    PATH(0, true),
    /** For people on foot; others only where a sign lets them. */
    PEDESTRIAN(6, false),
    FOOTWAY(0, false),
    BRIDLEWAY(0, false);

    private static final Map<String, Highway> BY_NAME = new HashMap<>();

    static {
        for (Highway highway : values()) {
            BY_NAME.put(highway.name().toLowerCase(Locale.ROOT), highway);
        }
    }

    private final int carKmh;
    private final boolean bike;

    Highway(int carKmh, boolean bike) {
        this.carKmh = carKmh;
        this.bike = bike;
    }

    /** The kind a tag names; null if it is none to drive or cycle on. */
    static @Nullable Highway of(Tags tags) {
        return BY_NAME.get(tags.get("highway", ""));
    }

    /** How fast cars go for want of a sign; 0: not at all. */
    int carKmh() {
        return carKmh;
    }

    /** Whether bikes may go there for want of a sign. */
    boolean bike() {
        return bike;
    }

    boolean isMotorway() {
        return this == MOTORWAY || this == MOTORWAY_LINK;
    }
}
