package be.koffieronde.travel;

import be.koffieronde.problem.place.Location;
import java.util.List;

/** Minutes that follow from the great-circle distance alone. */
record EstimatedMinutes(List<Location> locations, Pace pace) implements ExactMinutes {

    @Override
    public double[] from(int location) {
        Location from = locations.get(location);
        return locations.stream().mapToDouble(to -> between(from, to)).toArray();
    }

    private double between(Location from, Location to) {
        return pace.estimate(GreatCircle.km(from.latitude(), from.longitude(), to.latitude(), to.longitude()));
    }
}
