package be.koffieronde.travel;

/** Distances over a sphere with the mean radius of the earth. */
public final class GreatCircle {

    /** Kilometres. */
    private static final double RADIUS = 6371.0088;

    private GreatCircle() {}

    /** Kilometres between two points in degrees, by the haversine formula. */
    public static double km(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        double northward = Math.sin(Math.toRadians(otherLatitude - latitude) / 2);
        double eastward = Math.sin(Math.toRadians(otherLongitude - longitude) / 2);
        double haversine = northward * northward
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(otherLatitude)) * eastward * eastward;
        return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(haversine)));
    }

    /** Kilometres between two parallels, which no two points on them are nearer than. */
    static double kmNorthward(double latitude, double otherLatitude) {
        return RADIUS * Math.toRadians(Math.abs(otherLatitude - latitude));
    }
}
