package be.koffieronde.travel;

import be.koffieronde.problem.RoadNetwork;
import be.koffieronde.problem.RoadNetwork.Edge;
import java.util.function.ToDoubleFunction;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/** Makes JGraphT graphs of road networks; a vertex is the position of its node in the network's list. */
final class RoadGraph {

    private RoadGraph() {}

    /** Keeps the shortest of parallel edges and leaves out loops. */
    static Graph<Integer, DefaultWeightedEdge> of(RoadNetwork network, ToDoubleFunction<Edge> length) {
        Graph<Integer, DefaultWeightedEdge> graph = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        for (int node = 0; node < network.nodes().size(); node++) {
            graph.addVertex(node);
        }
        network.edges().stream()
                .filter(edge -> edge.from() != edge.to())
                .forEach(edge -> add(graph, edge, length.applyAsDouble(edge)));
        return graph;
    }

    private static void add(Graph<Integer, DefaultWeightedEdge> graph, Edge edge, double length) {
        DefaultWeightedEdge added = graph.addEdge(edge.from(), edge.to());
        if (added != null) {
            graph.setEdgeWeight(added, length);
        } else {
            DefaultWeightedEdge parallel = graph.getEdge(edge.from(), edge.to());
            graph.setEdgeWeight(parallel, Math.min(length, graph.getEdgeWeight(parallel)));
        }
    }
}
