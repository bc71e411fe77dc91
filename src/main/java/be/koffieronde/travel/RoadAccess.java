package be.koffieronde.travel;

import be.koffieronde.problem.Location;
import be.koffieronde.problem.RoadNetwork;
import java.util.List;

/**
 * Where a location joins a road network.
 *
 * @param node position in the network's nodes
 * @param km great-circle distance from the location to that node
 */
record RoadAccess(int node, double km) {

    /** One for each location, in their order, all at the nearest node. */
    static List<RoadAccess> of(List<Location> locations, RoadNetwork network) {
        NearestNode nearest = new NearestNode(network.nodes());
        return locations.stream().map(nearest::to).toList();
    }

    RoadAccess orNearer(RoadAccess other) {
        boolean nearer = other.km < km || (other.km == km && other.node < node);
        return nearer ? other : this;
    }
}
