package be.koffieronde.travel;

import be.koffieronde.problem.place.Profile;
import be.koffieronde.problem.place.RoadNetwork;
import be.koffieronde.problem.place.RoadNetwork.Edge;
import java.util.function.ToDoubleFunction;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/** Makes JGraphT graphs of road networks; a vertex is the position of its node in the network's list. */
final class RoadGraph {

    private RoadGraph() {}

    /** The edges for a profile; keeps the shortest of parallel ones and leaves out loops. */
    static Graph<Integer, DefaultWeightedEdge> of(RoadNetwork network, Profile profile, ToDoubleFunction<Edge> length) {
        Graph<Integer, DefaultWeightedEdge> graph = withVertices(network.nodes().size());
        network.edges().stream()
                .filter(edge -> edge.isFor(profile))
                .forEach(edge -> join(graph, edge.from(), edge.to(), length.applyAsDouble(edge)));
        return graph;
    }

    /** A graph with vertices 0, 1, … and no edges. */
    static Graph<Integer, DefaultWeightedEdge> withVertices(int count) {
        Graph<Integer, DefaultWeightedEdge> graph = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        for (int vertex = 0; vertex < count; vertex++) {
            graph.addVertex(vertex);
        }
        return graph;
    }

    /** Adds an edge, unless there is one already that is no longer or it leads nowhere. */
    static void join(Graph<Integer, DefaultWeightedEdge> graph, int from, int to, double length) {
        if (from == to) {
            return;
        }
        DefaultWeightedEdge added = graph.addEdge(from, to);
        if (added != null) {
            graph.setEdgeWeight(added, length);
        } else {
            DefaultWeightedEdge parallel = graph.getEdge(from, to);
            graph.setEdgeWeight(parallel, Math.min(length, graph.getEdgeWeight(parallel)));
        }
    }
}
