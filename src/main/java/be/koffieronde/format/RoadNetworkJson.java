package be.koffieronde.format;

import be.koffieronde.problem.RoadNetwork;
import be.koffieronde.problem.RoadNetwork.Edge;
import be.koffieronde.problem.RoadNetwork.Node;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Road networks as JSON values. */
final class RoadNetworkJson {

    private RoadNetworkJson() {}

    static Map<String, @Nullable Object> of(RoadNetwork network) {
        return new JsonObject()
                .withIfAny("attribution", network.attribution().isEmpty() ? null : network.attribution())
                .withList("nodes", network.nodes(), RoadNetworkJson::node)
                .withList("edges", network.edges(), edge -> edge(edge, network.nodes()))
                .fields();
    }

    private static Object node(Node node) {
        return new JsonObject()
                .with("id", node.id())
                .with("latitude", node.latitude())
                .with("longitude", node.longitude())
                .fields();
    }

    private static Object edge(Edge edge, List<Node> nodes) {
        return new JsonObject()
                .with("from", nodes.get(edge.from()).id())
                .with("to", nodes.get(edge.to()).id())
                .with("seconds", ProblemJson.number(edge.seconds()))
                .with("metres", ProblemJson.number(edge.metres()))
                .withIfAny("only", edge.only() == null ? null : edge.only().id())
                .fields();
    }
}
