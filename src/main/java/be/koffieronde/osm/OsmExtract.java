package be.koffieronde.osm;

import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.place.Location;
import be.koffieronde.problem.place.RoadNetwork;
import be.koffieronde.problem.place.RoadNetwork.Node;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An OpenStreetMap extract, as https://download.geofabrik.de offers them of countries and regions. */
public record OsmExtract(Path file) {

    private static final String CREDIT =
            "© OpenStreetMap contributors, ODbL 1.0, https://www.openstreetmap.org/copyright";

    /**
     * The roads of the extract, for cars and bikes: junctions and what lies between them, as far as everything can be
     * reached from everywhere.
     *
     * @param name of the network
     * @throws InvalidInputException if the file cannot be used
     */
    public RoadNetwork roads(String name) {
        return roads(name, List.of());
    }

    /**
     * The same of the area around some locations only, with a node on the road nearest to each.
     *
     * @param around none: the whole extract
     * @throws InvalidInputException if the file cannot be used, or has no roads there
     */
    public RoadNetwork roads(String name, List<Location> around) {
        PbfFile pbf = new PbfFile(file);
        WayPass ways = new WayPass();
        pbf.read(ways);
        RoadNodes nodes = RoadNodes.of(ways.ways());
        pbf.read(new NodePass(nodes, Area.around(around)));
        List<Stretch> stretches = LargestPart.of(new Stretches(nodes).of(ways.ways()), nodes.size());
        NetworkOfChains network = network(stretches, nodes.asList(), around);
        return new RoadNetwork(name, attribution(ways.date()), network.nodes(), network.edges());
    }

    private NetworkOfChains network(List<Stretch> stretches, List<Node> nodes, List<Location> around) {
        BitSet joints = stretches.isEmpty() ? new BitSet() : Joints.of(around, nodes, stretches);
        NetworkOfChains network = new NetworkOfChains(new Chains(stretches, nodes.size(), joints).all(), nodes);
        if (network.edges().isEmpty()) {
            Fault fault = around.isEmpty() ? Fault.of("osm.no-roads") : Fault.of("osm.no-roads-around");
            throw new InvalidInputException(fault.in(file.toString()));
        }
        return network;
    }

    private static String attribution(@Nullable LocalDate date) {
        return date == null ? CREDIT : "%s, data of %s".formatted(CREDIT, date);
    }
}
