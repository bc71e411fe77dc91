package be.koffieronde.problem.place;

import java.util.List;
import java.util.Map;

/** Where minutes of travel come from. {@code parkingMinutes} are added to every drive between two different locations. */
public sealed interface Travel {

    Map<Profile, Integer> parkingMinutes();

    default int parkingMinutes(Profile profile) {
        return parkingMinutes().getOrDefault(profile, 0);
    }

    /** Minutes as given; rows (from) and columns (to) in the order of the problem's locations. */
    record Matrix(Map<Profile, List<List<Double>>> minutes, Map<Profile, Integer> parkingMinutes) implements Travel {}

    /** Minutes estimated from the great-circle distance. */
    record Estimate(Map<Profile, Integer> parkingMinutes) implements Travel {}

    /** Shortest paths over a road network. */
    record Roads(RoadNetwork network, Map<Profile, Integer> parkingMinutes) implements Travel {}
}
