package be.koffieronde.app;

import be.koffieronde.format.RoadNetworkFile;
import be.koffieronde.format.file.FileKind;
import be.koffieronde.osm.OsmExtract;
import be.koffieronde.problem.Fault;
import be.koffieronde.problem.InvalidInputException;
import be.koffieronde.problem.Location;
import be.koffieronde.problem.RoadNetwork;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a road network of an OpenStreetMap extract and writes it. */
public final class MakeRoads {

    private MakeRoads() {}

    /**
     * Equal requests write equal files.
     *
     * @throws InvalidInputException if a file cannot be used, or has no roads where they are wanted
     */
    public static RoadsSize make(RoadsRequest request) {
        FileKind.EXTRACT.refuseOther(request.extract());
        List<Location> around = around(request.around());
        OutputFiles.of(request.output(), inputs(request)).prepare();
        RoadNetwork network = new OsmExtract(request.extract())
                .roads(String.valueOf(request.output().getFileName()), around);
        RoadNetworkFile.write(network, request.output());
        return RoadsSize.of(network);
    }

    private static List<Location> around(@Nullable Path problem) {
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

    private static List<Path> inputs(RoadsRequest request) {
        return request.around() == null ? List.of(request.extract()) : List.of(request.extract(), request.around());
    }
}
