package be.koffieronde.osm.signs;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Kinds of road, with the speed of cars where no sign says otherwise: what is driven on average on such a road, not what
 * is allowed. They are near those of GraphHopper's car profile, except where that one walks.
 */
enum Highway {
    MOTORWAY(100, 150, false),
    MOTORWAY_LINK(70, 150, false),
    TRUNK(70, 150, true),
    TRUNK_LINK(65, 130, true),
    PRIMARY(65, 120, true),
    PRIMARY_LINK(60, 100, true),
    SECONDARY(60, 100, true),
    SECONDARY_LINK(50, 100, true),
    TERTIARY(50, 100, true),
    TERTIARY_LINK(40, 100, true),
    UNCLASSIFIED(30, 100, true),
    RESIDENTIAL(30, 90, true),
    LIVING_STREET(10, 30, true),
    SERVICE(20, 70, true),
    ROAD(20, 90, true),
    TRACK(15, 50, true),
    CYCLEWAY(0, 50, true),
    PATH(0, 30, true),
    /** For people on foot; others only where a sign lets them. */
    PEDESTRIAN(6, 30, false),
    FOOTWAY(0, 30, false),
    BRIDLEWAY(0, 30, false);

    private static final Map<String, Highway> BY_NAME = new HashMap<>();

    static {
        for (Highway highway : values()) {
            BY_NAME.put(highway.name().toLowerCase(Locale.ROOT), highway);
        }
    }

    private final int carKmh;
    private final int mostKmh;
    private final boolean bike;

    Highway(int carKmh, int mostKmh, boolean bike) {
        this.carKmh = carKmh;
        this.mostKmh = mostKmh;
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

    /** What signs on such roads allow cars at most, in any country nearby. What is higher, somebody has mistyped. */
    int mostKmh() {
        return mostKmh;
    }

    /** Whether bikes may go there for want of a sign. */
    boolean bike() {
        return bike;
    }

    boolean isMotorway() {
        return this == MOTORWAY || this == MOTORWAY_LINK;
    }
}
