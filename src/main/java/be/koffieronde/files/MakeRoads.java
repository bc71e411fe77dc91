package be.koffieronde.files;

import be.koffieronde.format.RoadNetworkFile;
import be.koffieronde.format.file.FileKind;
import be.koffieronde.osm.OsmExtract;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.place.Location;
import be.koffieronde.problem.place.RoadNetwork;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a road network of an OpenStreetMap extract and writes it. */
public final class MakeRoads {

    private MakeRoads() {}

    /**
     * Equal arguments write equal files.
     *
     * @param extract OpenStreetMap data
     * @param around the problem around whose locations roads are wanted; null: all roads
     * @param output the road network file to write
     *
     * @throws InvalidInputException if a file cannot be used, or has no roads where they are wanted
     */
    public static RoadsSize make(Path extract, @Nullable Path around, Path output) {
        FileKind.EXTRACT.refuseOther(extract);
        List<Location> places = locations(around);
        OutputFiles.of(output, inputs(extract, around)).prepare();
        RoadNetwork network = new OsmExtract(extract).roads(String.valueOf(output.getFileName()), places);
        RoadNetworkFile.write(network, output);
        return RoadsSize.of(network);
    }

    private static List<Location> locations(@Nullable Path problem) {
        if (problem == null) {
            return List.of();
        }
        List<Location> locations =
                GivenProblem.readWithoutRoads(problem).problem().locations();
        if (locations.isEmpty()) {
            throw new InvalidInputException(
                    Fault.of("app.no-locations").in("locations").in(problem.toString()));
        }
        return locations;
    }

    private static List<Path> inputs(Path extract, @Nullable Path around) {
        return around == null ? List.of(extract) : List.of(extract, around);
    }
}
