package be.koffieronde.osm;

import be.koffieronde.problem.place.Location;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.Collectors;

/** A rectangle on the map, in degrees. */
record Area(double south, double west, double north, double east) {

    static final Area WORLD = new Area(-90, -180, 90, 180);

    /** So far around people and schools the way between two of them may lead. */
    private static final double MARGIN_KM = 10;

    private static final double KM_OF_DEGREE = 111.2;

    /** All that is within ten kilometres of the rectangle around these locations; the world if there are none. */
    static Area around(List<Location> locations) {
        if (locations.isEmpty()) {
            return WORLD;
        }
        var latitude = locations.stream().collect(Collectors.summarizingDouble(Location::latitude));
        var longitude = locations.stream().collect(Collectors.summarizingDouble(Location::longitude));
        double margin = MARGIN_KM / KM_OF_DEGREE;
        double wider = margin / Math.max(0.01, Math.cos(Math.toRadians(farthest(latitude))));
        return new Area(
                latitude.getMin() - margin,
                longitude.getMin() - wider,
                latitude.getMax() + margin,
                longitude.getMax() + wider);
    }

    boolean contains(double latitude, double longitude) {
        return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
    }

    private static double farthest(DoubleSummaryStatistics latitude) {
        return Math.max(Math.abs(latitude.getMin()), Math.abs(latitude.getMax()));
    }
}
