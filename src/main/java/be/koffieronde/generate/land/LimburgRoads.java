package be.koffieronde.generate.land;

import java.io.InputStream;
import java.util.Objects;

/** The road network that comes with the program: 37 villages of Limburg, © OpenStreetMap contributors (ODbL). */
public final class LimburgRoads {

    /** Name a generated problem calls the network by, and so the file to put beside it. */
    public static final String FILE = "limburg-roads.json";

    private LimburgRoads() {}

    /** The network's JSON, from its start; the caller closes it. */
    public static InputStream open() {
        return Objects.requireNonNull(LimburgRoads.class.getResourceAsStream(FILE), FILE);
    }
}
