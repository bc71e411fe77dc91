package be.koffieronde.generate.land;

import be.koffieronde.problem.place.Location;
import be.koffieronde.problem.place.Profile;

/** A place on the map, in WGS84 degrees rounded to about a metre. */
public record Point(double latitude, double longitude) {

    private static final double KM_PER_DEGREE = 111.195;

    public Point {
        latitude = rounded(latitude);
        longitude = rounded(longitude);
    }

    /** On a flat earth, which is close enough within a province; alike on every machine. */
    public double kmTo(Point other) {
        double north = (other.latitude - latitude) * KM_PER_DEGREE;
        double east = (other.longitude - longitude) * KM_PER_DEGREE * shrinkage();
        return Math.sqrt(north * north + east * east);
    }

    /** Minutes by the contract's estimate, without parking; over roads it will not take longer. */
    public double minutesTo(Point other, Profile profile) {
        double km = kmTo(other);
        return profile == Profile.CAR ? 2.10 * StrictMath.pow(km, 0.837) : km * 1.25 / 16 * 60;
    }

    /** A place at most so many metres north or south and east or west of here. */
    public Point around(int metres, Dice dice) {
        double north = dice.between(-metres, metres) / 1000.0 / KM_PER_DEGREE;
        double east = dice.between(-metres, metres) / 1000.0 / KM_PER_DEGREE / shrinkage();
        return shifted(north, east);
    }

    Point shifted(double north, double east) {
        return new Point(latitude + north, longitude + east);
    }

    public Location location(String id) {
        return new Location(id, latitude, longitude);
    }

    private double shrinkage() {
        return StrictMath.cos(StrictMath.toRadians(latitude));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 100_000) / 100_000.0;
    }
}
