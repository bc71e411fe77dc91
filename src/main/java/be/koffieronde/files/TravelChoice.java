package be.koffieronde.files;

import be.koffieronde.format.RoadNetworkFile;
import be.koffieronde.generate.land.LimburgRoads;
import be.koffieronde.generate.land.TravelKind;
import java.util.Locale;

/** How a generated problem says what a drive takes. */
public enum TravelChoice {
    /** From distance, anywhere. */
    ESTIMATE,
    /** Over the roads of Limburg, whose file is put beside the problem. */
    ROADS,
    /** Every pair of locations written out. */
    MATRIX;

    TravelKind kind() {
        return switch (this) {
            case ESTIMATE -> new TravelKind.Estimate();
            case ROADS -> new TravelKind.Roads(RoadNetworkFile.read(LimburgRoads.open(), LimburgRoads.FILE));
            case MATRIX -> new TravelKind.Matrix();
        };
    }

    /** The word for it: the name, small. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
