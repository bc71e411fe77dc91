package be.koffieronde.travel;

import be.koffieronde.problem.place.Location;
import be.koffieronde.problem.place.Profile;
import be.koffieronde.problem.place.RoadNetwork;
import be.koffieronde.problem.place.RoadNetwork.Edge;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a location joins a road network.
 *
 * @param node position in the network's nodes
 * @param km great-circle distance from the location to that node
 */
public record RoadAccess(int node, double km) {

    /**
     * One for each location, in their order, all at the nearest node that is open to the profile.
     *
     * @throws IllegalArgumentException if no node is
     */
    static List<RoadAccess> of(List<Location> locations, RoadNetwork network, Profile profile) {
        NearestNode nearest = new NearestNode(network.nodes(), open(network, profile));
        return locations.stream().map(nearest::to).toList();
    }

    /** Positions of the nodes a profile may join: all but those whose edges are all for another. */
    static BitSet open(RoadNetwork network, Profile profile) {
        BitSet open = ends(
                network.edges().stream().filter(edge -> !edge.isFor(profile)).toList());
        open.flip(0, network.nodes().size());
        open.or(ends(
                network.edges().stream().filter(edge -> edge.isFor(profile)).toList()));
        return open;
    }

    private static BitSet ends(List<Edge> edges) {
        BitSet ends = new BitSet();
        edges.stream()
                .flatMapToInt(edge -> IntStream.of(edge.from(), edge.to()))
                .forEach(ends::set);
        return ends;
    }

    RoadAccess orNearer(RoadAccess other) {
        boolean nearer = other.km < km || (other.km == km && other.node < node);
        return nearer ? other : this;
    }
}
