package be.koffieronde.travel;

import be.koffieronde.osm.OsmExtract;
import be.koffieronde.problem.Profile;
import be.koffieronde.problem.RoadNetwork;
import be.koffieronde.problem.RoadNetwork.Edge;
import be.koffieronde.problem.RoadNetwork.Node;
import com.graphhopper.GHRequest;
import com.graphhopper.GHResponse;
import com.graphhopper.GraphHopper;
import com.graphhopper.util.GHUtility;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.jgrapht.alg.shortestpath.IntVertexDijkstraShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;

/**
 * Compares car minutes of an OpenStreetMap extract with those of GraphHopper's car profile, between random junctions; see
 * docs/roads.md.
 *
 * <p>Arguments: the extract, then the number of pairs, 200 if left out.
 */
public final class GraphHopperComparison {

    private static final long SEED = 17;

    /** Nearer ones are a matter of where a crossing begins. */
    private static final double LEAST_KM = 1;

    private GraphHopperComparison() {}

    /** Minutes for one pair of nodes. */
    private record Pair(double ours, double theirs, double estimate) {

        double difference() {
            return Math.abs(ours - theirs) / theirs;
        }

        /** Of what the table of a problem says: whole minutes, and the estimate where that is less. */
        double tableDifference() {
            return Math.abs(Math.ceil(Math.min(ours, estimate)) - theirs) / theirs;
        }
    }

    public static void main(String[] arguments) throws IOException {
        Path extract = Path.of(arguments[0]);
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        RoadNetwork network = new OsmExtract(extract).roads("roads.json");
        GraphHopper hopper = graphHopper(extract);
        List<Pair> pairs = pairs(network, hopper, count);
        System.out.printf(
                "%s: %,d nodes, %,d edges, %d pairs%n",
                extract.getFileName(), network.nodes().size(), network.edges().size(), pairs.size());
        print("shortest path", pairs.stream().map(Pair::difference).sorted().toList());
        print(
                "as a table says",
                pairs.stream().map(Pair::tableDifference).sorted().toList());
        System.out.printf(
                "  minutes in all: %.0f ours, %.0f GraphHopper's%n",
                pairs.stream().mapToDouble(Pair::ours).sum(),
                pairs.stream().mapToDouble(Pair::theirs).sum());
    }

    private static void print(String what, List<Double> differences) {
        System.out.printf(
                "  %s: median %.1f %%, p90 %.1f %%%n",
                what,
                100 * differences.get(differences.size() / 2),
                100 * differences.get(differences.size() * 9 / 10));
    }

    private static List<Pair> pairs(RoadNetwork network, GraphHopper hopper, int count) {
        var search = new IntVertexDijkstraShortestPath<DefaultWeightedEdge>(
                RoadGraph.of(network, Profile.CAR, Edge::seconds));
        int[] nodes = carNodes(network);
        Random random = new Random(SEED);
        List<Pair> pairs = new ArrayList<>();
        while (pairs.size() < count) {
            int from = nodes[random.nextInt(nodes.length)];
            int to = nodes[random.nextInt(nodes.length)];
            Node a = network.nodes().get(from);
            Node b = network.nodes().get(to);
            double km = GreatCircle.km(a.latitude(), a.longitude(), b.latitude(), b.longitude());
            if (km >= LEAST_KM) {
                double theirs = minutes(hopper, a, b);
                if (theirs > 0) {
                    pairs.add(new Pair(search.getPathWeight(from, to) / 60, theirs, Pace.CAR.estimate(km)));
                }
            }
        }
        return pairs;
    }

    private static int[] carNodes(RoadNetwork network) {
        BitSet nodes = new BitSet();
        for (Edge edge : network.edges()) {
            if (edge.isFor(Profile.CAR)) {
                nodes.set(edge.from());
                nodes.set(edge.to());
            }
        }
        return nodes.stream().toArray();
    }

    /** 0 if GraphHopper finds no way. */
    private static double minutes(GraphHopper hopper, Node from, Node to) {
        GHResponse response = hopper.route(
                new GHRequest(from.latitude(), from.longitude(), to.latitude(), to.longitude()).setProfile("car"));
        return response.hasErrors() ? 0 : response.getBest().getTime() / 60_000.0;
    }

    private static GraphHopper graphHopper(Path extract) throws IOException {
        GraphHopper hopper = new GraphHopper();
        hopper.setOSMFile(extract.toString());
        hopper.setGraphHopperLocation(Files.createTempDirectory("graphhopper").toString());
        hopper.setStoreOnFlush(false);
        hopper.setEncodedValuesString(
                "car_access, car_average_speed, road_access, road_environment, max_speed, ferry_speed");
        hopper.setProfiles(
                new com.graphhopper.config.Profile("car").setCustomModel(GHUtility.loadCustomModelFromJar("car.json")));
        return hopper.importOrLoad();
    }
}
