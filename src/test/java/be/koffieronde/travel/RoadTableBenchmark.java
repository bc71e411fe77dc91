package be.koffieronde.travel;

import be.koffieronde.problem.Problem;
import be.koffieronde.problem.place.Location;
import be.koffieronde.problem.place.Profile;
import be.koffieronde.problem.place.RoadNetwork;
import be.koffieronde.problem.place.RoadNetwork.Edge;
import be.koffieronde.problem.place.Travel;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.shortestpath.CHManyToManyShortestPaths;
import org.jgrapht.alg.shortestpath.ContractionHierarchyPrecomputation;
import org.jgrapht.alg.shortestpath.DijkstraManyToManyShortestPaths;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.util.ConcurrencyUtil;

/**
 * Times a table of minutes on a generated road network of 100,000 nodes and 250,000 edges, and JGraphT's many-to-many
 * algorithms on the same. Each run should have a JVM of its own.
 *
 * <p>After {@code mvn test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath}:
 *
 * <pre>
 * java -Xmx2g -cp target/classes:target/test-classes:$(cat target/classpath) be.koffieronde.travel.RoadTableBenchmark
 * </pre>
 *
 * <p>Arguments: {@code table} (what {@link TravelTables} does), {@code many-to-many} or {@code contraction}; then the
 * number of locations, 500 if left out. {@code many-to-many} needs {@code -Xmx10g}.
 */
public final class RoadTableBenchmark {

    private static final int SIDE = 317;
    private static final int EDGES = 250_000;
    private static final long SEED = 17;

    private RoadTableBenchmark() {}

    public static void main(String[] arguments) {
        String way = arguments.length > 0 ? arguments[0] : "table";
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 500;
        RoadNetwork network = GridRoads.of(SIDE, EDGES, SEED);
        List<Location> locations = locations(network, count);
        long start = System.nanoTime();
        double checksum = switch (way) {
            case "table" -> table(network, locations);
            case "many-to-many" -> manyToMany(network, locations);
            case "contraction" -> contraction(network, locations);
            default -> throw new IllegalArgumentException("Unknown way '%s'".formatted(way));
        };
        System.out.printf(
                "%s: %,d nodes, %,d edges, %d locations, %d processors: %.1f s, peak heap %,d MB, checksum %.1f%n",
                way,
                network.nodes().size(),
                network.edges().size(),
                count,
                Runtime.getRuntime().availableProcessors(),
                (System.nanoTime() - start) / 1e9,
                peakHeap() >> 20,
                checksum);
    }

    private static double table(RoadNetwork network, List<Location> locations) {
        Problem problem = TravelProblems.of(locations, new Travel.Roads(network, Map.of()), Profile.CAR);
        MinuteTable table = TravelTables.of(problem).table(Profile.CAR);
        return IntStream.range(0, locations.size())
                .mapToDouble(from -> IntStream.range(0, locations.size())
                        .map(to -> table.minutes(from, to))
                        .sum())
                .sum();
    }

    private static double manyToMany(RoadNetwork network, List<Location> locations) {
        Set<Integer> nodes = nodes(network, locations);
        var paths = new DijkstraManyToManyShortestPaths<>(graph(network)).getManyToManyPaths(nodes, nodes);
        return nodes.stream()
                .mapToDouble(from -> nodes.stream()
                        .mapToDouble(to -> paths.getWeight(from, to))
                        .sum())
                .sum();
    }

    private static double contraction(RoadNetwork network, List<Location> locations) {
        Set<Integer> nodes = nodes(network, locations);
        ThreadPoolExecutor pool =
                ConcurrencyUtil.createThreadPoolExecutor(Runtime.getRuntime().availableProcessors());
        var hierarchy = new ContractionHierarchyPrecomputation<>(graph(network), () -> new Random(SEED), pool)
                .computeContractionHierarchy();
        pool.shutdown();
        var paths = new CHManyToManyShortestPaths<>(hierarchy).getManyToManyPaths(nodes, nodes);
        return nodes.stream()
                .mapToDouble(from -> nodes.stream()
                        .mapToDouble(to -> paths.getWeight(from, to))
                        .sum())
                .sum();
    }

    private static Graph<Integer, DefaultWeightedEdge> graph(RoadNetwork network) {
        return RoadGraph.of(network, Profile.CAR, Edge::seconds);
    }

    private static Set<Integer> nodes(RoadNetwork network, List<Location> locations) {
        return RoadAccess.of(locations, network, Profile.CAR).stream()
                .map(RoadAccess::node)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Location> locations(RoadNetwork network, int count) {
        Random random = new Random(SEED);
        return IntStream.range(0, count)
                .mapToObj(number ->
                        network.nodes().get(random.nextInt(network.nodes().size())))
                .map(node -> new Location("at-" + node.id(), node.latitude() + 0.0003, node.longitude()))
                .toList();
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
