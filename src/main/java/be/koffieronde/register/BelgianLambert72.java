package be.koffieronde.register;

import org.locationtech.proj4j.BasicCoordinateTransform;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.ProjCoordinate;

/**
 * Belgian Lambert 72 (EPSG:31370), the metres of Belgian maps, to WGS84. The seven parameters between the two datums are
 * those of EPSG:15929, good to a fifth of a metre; without them places are a hundred metres off.
 */
final class BelgianLambert72 {

    private static final String LAMBERT_72 = "+proj=lcc +lat_0=90 +lon_0=4.36748666666667 +lat_1=51.1666672333333"
            + " +lat_2=49.8333339 +x_0=150000.013 +y_0=5400088.438 +ellps=intl"
            + " +towgs84=-106.8686,52.2978,-103.7239,0.3366,-0.457,1.8422,-1.2747 +units=m +no_defs";
    private static final String WGS84 = "+proj=longlat +datum=WGS84 +no_defs";

    /** To a decimetre. */
    private static final double STEPS_OF_DEGREE = 1e6;

    private final CoordinateTransform toWgs84;

    BelgianLambert72() {
        CRSFactory systems = new CRSFactory();
        toWgs84 = new BasicCoordinateTransform(
                systems.createFromParameters("Belgian Lambert 72", LAMBERT_72),
                systems.createFromParameters("WGS84", WGS84));
    }

    /** Whether a point is in Belgium or hardly outside. */
    static boolean contains(double x, double y) {
        return x >= 20_000 && x <= 300_000 && y >= 20_000 && y <= 250_000;
    }

    Place place(double x, double y) {
        ProjCoordinate degrees = toWgs84.transform(new ProjCoordinate(x, y), new ProjCoordinate());
        return new Place(rounded(degrees.y), rounded(degrees.x));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * STEPS_OF_DEGREE) / STEPS_OF_DEGREE;
    }
}
