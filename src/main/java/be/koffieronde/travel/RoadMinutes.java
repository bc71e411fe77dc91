package be.koffieronde.travel;

import be.koffieronde.problem.Location;
import be.koffieronde.problem.RoadNetwork;
import java.util.List;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.IntVertexDijkstraShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;

/**
 * Minutes by the shortest path over a road network with a connector at either end, or by estimate if that is less. Each
 * row is one search from one location to all, which costs about 60 ms on 100,000 nodes.
 *
 * <p>Tried on 100,000 nodes, 250,000 edges and 500 locations with JGraphT's many-to-many algorithms: see
 * {@code RoadTableBenchmark}.
 */
final class RoadMinutes implements ExactMinutes {

    private final EstimatedMinutes estimate;
    private final Pace pace;
    private final List<RoadAccess> accesses;
    private final IntVertexDijkstraShortestPath<DefaultWeightedEdge> search;

    /** @param accesses of the locations, in their order */
    RoadMinutes(List<Location> locations, List<RoadAccess> accesses, RoadNetwork network, Pace pace) {
        this.estimate = new EstimatedMinutes(locations, pace);
        this.pace = pace;
        this.accesses = accesses;
        this.search = new IntVertexDijkstraShortestPath<>(RoadGraph.of(network, pace::length));
    }

    @Override
    public double[] from(int location) {
        double[] minutes = estimate.from(location);
        RoadAccess from = accesses.get(location);
        SingleSourcePaths<Integer, DefaultWeightedEdge> paths = search.getPaths(from.node());
        for (int to = 0; to < minutes.length; to++) {
            minutes[to] = Math.min(minutes[to], byRoad(from, paths, accesses.get(to)));
        }
        return minutes;
    }

    private double byRoad(
            RoadAccess from, SingleSourcePaths<Integer, DefaultWeightedEdge> paths, RoadAccess to) {
        return pace.connector(from.km()) + pace.minutes(paths.getWeight(to.node())) + pace.connector(to.km());
    }
}
