package be.koffieronde.travel;

import be.koffieronde.problem.place.Location;
import be.koffieronde.problem.place.RoadNetwork;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.IntVertexDijkstraShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;

/**
 * Minutes by the shortest path over a profile's edges of a road network with a connector at either end, or by estimate if that is less. The
 * network is contracted to its {@link RoadCore} once; a row is then one search from a location to all others.
 *
 * <p>JGraphT's many-to-many algorithms were tried on 100,000 nodes, 250,000 edges and 500 locations, where this takes 5
 * to 12 s on four busy processors ({@code RoadTableBenchmark}). {@code DijkstraManyToManyShortestPaths} took 82 s and
 * 5.3 GB, as it keeps every tree of paths; {@code CHManyToManyShortestPaths} 76 s, nearly all of it to contract the
 * hierarchy. Dropped.
 */
final class RoadMinutes implements ExactMinutes {

    private final EstimatedMinutes estimate;
    private final Pace pace;
    private final List<RoadAccess> accesses;
    private final int[] vertices;
    private final IntVertexDijkstraShortestPath<DefaultWeightedEdge> search;

    /** @param accesses of the locations for this profile, in their order */
    RoadMinutes(List<Location> locations, List<RoadAccess> accesses, RoadNetwork network, Pace pace) {
        this.estimate = new EstimatedMinutes(locations, pace);
        this.pace = pace;
        this.accesses = accesses;
        RoadCore core = RoadCore.of(RoadGraph.of(network, pace.profile(), pace::length), nodes(accesses));
        this.vertices = accesses.stream()
                .mapToInt(access -> core.vertices().get(access.node()))
                .toArray();
        this.search = new IntVertexDijkstraShortestPath<>(core.graph());
    }

    @Override
    public double[] from(int location) {
        double[] minutes = estimate.from(location);
        SingleSourcePaths<Integer, DefaultWeightedEdge> paths = search.getPaths(vertices[location]);
        for (int to = 0; to < minutes.length; to++) {
            double road = pace.minutes(paths.getWeight(vertices[to]));
            minutes[to] = Math.min(minutes[to], connector(location) + road + connector(to));
        }
        return minutes;
    }

    private double connector(int location) {
        return pace.connector(accesses.get(location).km());
    }

    private static Set<Integer> nodes(List<RoadAccess> accesses) {
        Set<Integer> nodes = new HashSet<>();
        accesses.forEach(access -> nodes.add(access.node()));
        return nodes;
    }
}
