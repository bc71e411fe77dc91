package be.koffieronde.problem.warnings;

import be.koffieronde.language.Message;
import be.koffieronde.problem.place.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Locations far from where the others are, which may have latitude and longitude swapped. */
final class PlaceWarnings {

    /** From the middle; no supporter drives that far, and Flanders is half as long. */
    private static final double FAR_KILOMETRES = 250;

    private static final double KILOMETRES_PER_DEGREE = 111.2;

    /** Belgium with a wide border. */
    private static final Location BELGIUM = new Location("Belgium", 50.6, 4.7);

    private final Location middle;
    private final List<Message> warnings = new ArrayList<>();

    private PlaceWarnings(List<Location> locations) {
        middle = new Location("middle", median(locations, Location::latitude), median(locations, Location::longitude));
    }

    static List<Message> of(List<Location> locations) {
        if (locations.size() < 3) {
            return List.of();
        }
        PlaceWarnings places = new PlaceWarnings(locations);
        if (kilometres(places.middle, BELGIUM) > FAR_KILOMETRES
                && kilometres(swapped(places.middle), BELGIUM) < FAR_KILOMETRES) {
            places.warnings.add(Message.of("problem.warning.all-swapped", text(places.middle)));
        }
        locations.forEach(places::check);
        return places.warnings;
    }

    private void check(Location location) {
        double far = kilometres(location, middle);
        if (far > FAR_KILOMETRES) {
            warnings.add(
                    kilometres(swapped(location), middle) < FAR_KILOMETRES
                            ? Message.of("problem.warning.swapped", location.id(), text(location), far)
                            : Message.of("problem.warning.far", location.id(), text(location), far));
        }
    }

    private static String text(Location location) {
        return String.format(Locale.ROOT, "%.4f, %.4f", location.latitude(), location.longitude());
    }

    private static Location swapped(Location location) {
        return new Location(location.id(), location.longitude(), location.latitude());
    }

    private static double median(List<Location> locations, ToDoubleFunction<Location> degrees) {
        double[] sorted = locations.stream().mapToDouble(degrees).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** On a flat map, which will do to tell near from far. */
    private static double kilometres(Location one, Location other) {
        double north = one.latitude() - other.latitude();
        double mean = Math.toRadians((one.latitude() + other.latitude()) / 2);
        double east = (one.longitude() - other.longitude()) * Math.cos(mean);
        return KILOMETRES_PER_DEGREE * Math.hypot(north, east);
    }
}
