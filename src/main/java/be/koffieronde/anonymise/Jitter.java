package be.koffieronde.anonymise;

import be.koffieronde.problem.place.Location;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/**
 * Moves places over the earth, in any direction, each spot within a disc as likely as any other. Places at one spot stay
 * together: else the middle of where they went would tell where they were.
 */
final class Jitter {

    /** Kilometres; the mean radius, as travel is computed with. */
    private static final double EARTH = 6371.0088;

    /** Coordinates have five decimals, about a metre; no rounding may lead out of the disc. */
    private static final double DECIMALS = 1e5;

    private static final double KM_OF_ROUNDING = 0.001;

    private final double km;
    private final Random random;
    private final Map<Spot, Spot> moved = new HashMap<>();

    /** @param km how far at most; 0 leaves everything where it is, to the last decimal */
    Jitter(double km, Random random) {
        this.km = km;
        this.random = random;
    }

    /** The location at its new spot, under another id. */
    Location move(Location location, String id) {
        Spot from = new Spot(location.latitude(), location.longitude());
        Spot to = km == 0 ? from : moved.computeIfAbsent(from, this::away);
        return new Location(id, to.latitude, to.longitude);
    }

    private Spot away(Spot from) {
        double distance = Math.max(0, km - KM_OF_ROUNDING) * Math.sqrt(random.nextDouble());
        return from.at(distance / EARTH, 2 * Math.PI * random.nextDouble());
    }

    /** A point in degrees. */
    private record Spot(double latitude, double longitude) {

        /** The point so far off along a great circle; angle and bearing in radians. */
        Spot at(double angle, double bearing) {
            double from = Math.toRadians(latitude);
            double north = Math.sin(from) * Math.cos(angle) + Math.cos(from) * Math.sin(angle) * Math.cos(bearing);
            double east = Math.atan2(
                    Math.sin(bearing) * Math.sin(angle) * Math.cos(from), Math.cos(angle) - Math.sin(from) * north);
            return new Spot(
                    rounded(Math.toDegrees(Math.asin(Math.max(-1, Math.min(1, north))))),
                    rounded(Math.IEEEremainder(longitude + Math.toDegrees(east), 360)));
        }

        private static double rounded(double degrees) {
            return Math.round(degrees * DECIMALS) / DECIMALS;
        }
    }
}
