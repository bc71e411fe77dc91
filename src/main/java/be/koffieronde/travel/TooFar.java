package be.koffieronde.travel;

import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.place.Location;
import be.koffieronde.problem.place.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds locations more than a week's travel by estimate from the first one, which is a slip in their coordinates. So no
 * two of the others are more than two weeks apart, by road neither, and every drive can be counted.
 */
record TooFar(List<Location> locations) {

    private static final int MINUTES_OF_WEEK = 7 * 24 * 60;

    /** Beyond so many the rest is only counted. */
    private static final int MOST_LINES = 20;

    /** One for each location that is too far by one of these profiles. */
    List<Fault> faults(Set<Profile> profiles) {
        List<Fault> faults = new ArrayList<>();
        profiles.forEach(profile -> faults.addAll(faults(profile)));
        return faults;
    }

    private List<Fault> faults(Profile profile) {
        if (locations.isEmpty()) {
            return List.of();
        }
        List<Fault> faults = new ArrayList<>();
        double[] minutes = new EstimatedMinutes(locations, Pace.of(profile)).from(0);
        for (int position = 0; position < minutes.length; position++) {
            if (minutes[position] > MINUTES_OF_WEEK) {
                faults.add(fault(position, minutes[position], profile));
            }
        }
        return shortened(faults);
    }

    private Fault fault(int position, double minutes, Profile profile) {
        return Fault.of(
                        "travel.far",
                        locations.get(position).id(),
                        minutes,
                        RoadFaults.name(profile),
                        locations.get(0).id())
                .in("locations[%d]".formatted(position));
    }

    private static List<Fault> shortened(List<Fault> faults) {
        if (faults.size() <= MOST_LINES) {
            return faults;
        }
        List<Fault> shortened = new ArrayList<>(faults.subList(0, MOST_LINES));
        shortened.add(Fault.of("travel.far-more", faults.size() - MOST_LINES).in("locations"));
        return shortened;
    }
}
