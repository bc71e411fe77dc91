package be.koffieronde.problem.place;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A directed road network.
 *
 * @param file the path a problem file names it by, relative to that file
 * @param attribution whom the data is owed to; may be empty
 */
public record RoadNetwork(String file, String attribution, List<Node> nodes, List<Edge> edges) {

    public RoadNetwork {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** Whether every edge is for everybody. */
    public boolean isShared() {
        return edges.stream().allMatch(edge -> edge.only() == null);
    }

    /** A junction, in WGS84 degrees. */
    public record Node(String id, double latitude, double longitude) {}

    /**
     * A one-way stretch from one node to another, by their positions in {@code nodes}.
     *
     * @param only the profile it is for; null: for all
     */
    public record Edge(
            int from,
            int to,
            double seconds,
            double metres,
            @Nullable Profile only) {

        /** An edge for everybody. */
        public Edge(int from, int to, double seconds, double metres) {
            this(from, to, seconds, metres, null);
        }

        public boolean isFor(Profile profile) {
            return only == null || only == profile;
        }
    }
}
