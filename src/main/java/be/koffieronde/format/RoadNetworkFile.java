package be.koffieronde.format;

import static be.koffieronde.format.json.Field.optional;
import static be.koffieronde.format.json.Field.required;

import be.koffieronde.format.file.AtomicFile;
import be.koffieronde.format.file.FileKind;
import be.koffieronde.format.json.Field;
import be.koffieronde.format.json.Fields;
import be.koffieronde.format.json.Form;
import be.koffieronde.format.json.JsonCursor;
import be.koffieronde.format.json.JsonFile;
import be.koffieronde.format.json.JsonLayout;
import be.koffieronde.format.json.Keys;
import be.koffieronde.format.json.Limits;
import be.koffieronde.format.json.References.Kind;
import be.koffieronde.format.json.Shape;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.place.Profile;
import be.koffieronde.problem.place.RoadNetwork;
import be.koffieronde.problem.place.RoadNetwork.Edge;
import be.koffieronde.problem.place.RoadNetwork.Node;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Road networks as JSON files. Fields it does not know are ignored, for networks come from many makers. */
public final class RoadNetworkFile {

    private static final Form<Double> LENGTHS =
            Form.number(0, Limits.ROAD_LENGTH).writtenBy(Form::shortest);

    private static final Field<Node, String> ID =
            required("id", Form.text(in -> in.newId(Kind.NODE, in.text())), Node::id);
    private static final Field<Node, Double> LATITUDE = required("latitude", PlaceFields.LATITUDES, Node::latitude);
    private static final Field<Node, Double> LONGITUDE = required("longitude", PlaceFields.LONGITUDES, Node::longitude);
    private static final Form<Node> NODE = Shape.open("node", ID, LATITUDE, LONGITUDE)
            .making(fields -> new Node(fields.get(ID), fields.get(LATITUDE), fields.get(LONGITUDE)));

    private static final Field<NamedEdge, String> FROM = required("from", Form.reference(Kind.NODE), NamedEdge::from);
    private static final Field<NamedEdge, String> TO = required("to", Form.reference(Kind.NODE), NamedEdge::to);
    private static final Field<NamedEdge, Double> SECONDS = required("seconds", LENGTHS, NamedEdge::seconds);
    private static final Field<NamedEdge, Double> METRES = required("metres", LENGTHS, NamedEdge::metres);
    private static final Field<NamedEdge, Profile> ONLY = optional("only", Form.oneOf(Keys.PROFILES), NamedEdge::only);
    private static final Form<NamedEdge> EDGE = Shape.open("edge", FROM, TO, SECONDS, METRES, ONLY)
            .making(fields -> new NamedEdge(
                    fields.get(FROM), fields.get(TO), fields.get(SECONDS), fields.get(METRES), fields.find(ONLY)));

    private static final Field<RoadNetwork, String> ATTRIBUTION =
            optional("attribution", Form.TEXT, roads -> roads.attribution().isEmpty() ? null : roads.attribution());
    private static final Field<RoadNetwork, List<Node>> NODES = required("nodes", Form.list(NODE), RoadNetwork::nodes);
    private static final Field<RoadNetwork, List<NamedEdge>> EDGES =
            required("edges", Form.list(EDGE), RoadNetworkFile::named);
    private static final Shape<RoadNetwork> NETWORK = Shape.open("roadNetwork", ATTRIBUTION, NODES, EDGES);

    /** An edge as files write it, by ids of nodes; they may come after it. */
    private record NamedEdge(
            String from,
            String to,
            double seconds,
            double metres,
            @Nullable Profile only) {}

    private RoadNetworkFile() {}

    /**
     * Reads a network, which is then named by its file's name.
     *
     * @throws InvalidInputException if the file cannot be used, with all that is wrong in it
     */
    public static RoadNetwork read(Path file) {
        return read(file, String.valueOf(file.getFileName()));
    }

    /** Reads a network that comes with the program, from its start to its end, and closes it. */
    public static RoadNetwork read(InputStream network, String name) {
        return network(name, JsonFile.read(Path.of(name), () -> network, RoadNetworkFile::network));
    }

    /**
     * Reads a network under another name than its file's, such as the path a problem names it by.
     *
     * @throws InvalidInputException if the file cannot be used, with all that is wrong in it
     */
    public static RoadNetwork read(Path file, String name) {
        return network(name, JsonFile.read(file, FileKind.ROAD_NETWORK, RoadNetworkFile::network));
    }

    private static RoadNetwork network(String name, Fields fields) {
        return new RoadNetwork(name, fields.or(ATTRIBUTION, ""), fields.get(NODES), edges(fields));
    }

    /**
     * Writes a network, replacing the file at once when complete.
     *
     * @throws InvalidInputException if it cannot be written there
     */
    public static void write(RoadNetwork network, Path file) {
        AtomicFile.write(file, out -> new JsonLayout(out).write(json(network)));
    }

    static Map<String, ?> json(RoadNetwork network) {
        return NETWORK.json(network);
    }

    private static @Nullable Fields network(JsonCursor in) throws IOException {
        return in.object(NETWORK, fields -> fields);
    }

    private static List<NamedEdge> named(RoadNetwork roads) {
        return roads.edges().stream()
                .map(edge -> new NamedEdge(
                        roads.nodes().get(edge.from()).id(),
                        roads.nodes().get(edge.to()).id(),
                        edge.seconds(),
                        edge.metres(),
                        edge.only()))
                .toList();
    }

    private static List<Edge> edges(Fields fields) {
        Map<String, Integer> positions = new HashMap<>();
        fields.get(NODES).forEach(node -> positions.put(node.id(), positions.size()));
        return fields.get(EDGES).stream().map(edge -> numbered(edge, positions)).toList();
    }

    private static Edge numbered(NamedEdge edge, Map<String, Integer> positions) {
        return new Edge(
                position(edge.from, positions), position(edge.to, positions), edge.seconds, edge.metres, edge.only);
    }

    private static int position(String node, Map<String, Integer> positions) {
        return Objects.requireNonNull(positions.get(node), node);
    }
}
