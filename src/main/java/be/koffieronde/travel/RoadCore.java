package be.koffieronde.travel;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.graph.DefaultWeightedEdge;

/**
 * A road graph with far fewer vertices and the same distances between those that are kept. A vertex with few neighbours
 * is contracted: every way through it becomes an edge past it. Those are the first and cheap levels of a contraction
 * hierarchy (Geisberger, Sanders, Schultes and Delling 2008), without looking for witnesses; the last levels, where
 * neighbours are many, cost more than they save here.
 *
 * @param graph vertices 0, 1, …
 * @param vertices of the original graph that are left, to those of this graph
 */
record RoadCore(Graph<Integer, DefaultWeightedEdge> graph, Map<Integer, Integer> vertices) {

    /**
     * On 100,000 nodes and 250,000 edges, 8 leaves 18,000 vertices and 500 searches take half the processor time they
     * take without contraction; 12 and 20 were no better.
     */
    private static final int MOST_NEIGHBOURS = 8;

    /** Contracts what it can of a graph, which is used up. */
    static RoadCore of(Graph<Integer, DefaultWeightedEdge> roads, Set<Integer> kept) {
        for (int most = 1; most <= MOST_NEIGHBOURS; most++) {
            contract(roads, kept, most);
        }
        return renumbered(roads);
    }

    private static void contract(Graph<Integer, DefaultWeightedEdge> roads, Set<Integer> kept, int mostNeighbours) {
        Queue<Integer> candidates = new ArrayDeque<>(roads.vertexSet());
        while (!candidates.isEmpty()) {
            int vertex = candidates.remove();
            if (roads.containsVertex(vertex) && !kept.contains(vertex)) {
                Set<Integer> neighbours = Graphs.neighborSetOf(roads, vertex);
                if (neighbours.size() <= mostNeighbours) {
                    bypass(roads, vertex);
                    roads.removeVertex(vertex);
                    candidates.addAll(neighbours);
                }
            }
        }
    }

    private static void bypass(Graph<Integer, DefaultWeightedEdge> roads, int vertex) {
        for (DefaultWeightedEdge in : roads.incomingEdgesOf(vertex)) {
            for (DefaultWeightedEdge out : roads.outgoingEdgesOf(vertex)) {
                double length = roads.getEdgeWeight(in) + roads.getEdgeWeight(out);
                RoadGraph.join(roads, roads.getEdgeSource(in), roads.getEdgeTarget(out), length);
            }
        }
    }

    /** JGraphT's search by arrays is fast only if the vertices are 0, 1, … */
    private static RoadCore renumbered(Graph<Integer, DefaultWeightedEdge> roads) {
        Map<Integer, Integer> vertices = new HashMap<>();
        roads.vertexSet().forEach(vertex -> vertices.put(vertex, vertices.size()));
        Graph<Integer, DefaultWeightedEdge> graph = RoadGraph.withVertices(vertices.size());
        for (DefaultWeightedEdge edge : roads.edgeSet()) {
            int from = Objects.requireNonNull(vertices.get(roads.getEdgeSource(edge)));
            int to = Objects.requireNonNull(vertices.get(roads.getEdgeTarget(edge)));
            RoadGraph.join(graph, from, to, roads.getEdgeWeight(edge));
        }
        return new RoadCore(graph, vertices);
    }
}
