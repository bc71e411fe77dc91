package be.koffieronde.travel;

import be.koffieronde.problem.place.Location;

/** How far a drive is, from coordinates alone. */
public final class RoadDistance {

    /** How much longer a road is than the great circle: what the contract takes for the way to a road network, too. */
    public static final double DETOUR = 1.3;

    private RoadDistance() {}

    /** Kilometres between two locations. */
    public static double kilometres(Location from, Location to) {
        return DETOUR * GreatCircle.km(from.latitude(), from.longitude(), to.latitude(), to.longitude());
    }
}
