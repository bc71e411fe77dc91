package be.koffieronde.osm.signs;

import java.util.Set;

/** What stands on a road and who cannot pass it. */
public final class Barrier {

    private static final Set<String> FOR_CARS = Set.of(
            "block",
            "bollard",
            "bus_trap",
            "chain",
            "cycle_barrier",
            "debris",
            "fence",
            "hedge",
            "horse_stile",
            "jersey_barrier",
            "kissing_gate",
            "log",
            "motorcycle_barrier",
            "planter",
            "stile",
            "sump_buster",
            "turnstile",
            "wall");

    private static final Set<String> FOR_BIKES =
            Set.of("fence", "hedge", "horse_stile", "kissing_gate", "stile", "turnstile", "wall");

    private Barrier() {}

    public static boolean stopsCars(Tags tags) {
        return stops(tags, Access.CAR, FOR_CARS);
    }

    public static boolean stopsBikes(Tags tags) {
        return stops(tags, Access.BIKE, FOR_BIKES);
    }

    /** Of a gate and the like it depends on what its sign says. */
    private static boolean stops(Tags tags, Access access, Set<String> stopping) {
        if (tags.get("barrier") == null) {
            return false;
        }
        Boolean open = access.of(tags);
        return open == null ? tags.isAny("barrier", stopping) : !open;
    }
}
