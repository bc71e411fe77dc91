package be.koffieronde.travel;

import be.koffieronde.problem.place.Location;
import be.koffieronde.problem.place.RoadNetwork.Node;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the node nearest to a location. Nodes are kept by latitude and looked at outward from the location's, until the
 * next is further north or south than the nearest found is away: about one in a hundred for a network the size of a
 * province.
 */
public final class NearestNode {

    private final List<Node> nodes;
    private final int[] byLatitude;

    /**
     * @param nodes a network's nodes
     * @param open positions of those to look among, at least one
     */
    public NearestNode(List<Node> nodes, BitSet open) {
        if (open.isEmpty()) {
            throw new IllegalArgumentException("No node is open.");
        }
        this.nodes = nodes;
        this.byLatitude = open.stream()
                .boxed()
                .sorted(Comparator.comparingDouble(node -> nodes.get(node).latitude()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The node nearest to the location; of several equally near the first in the network's list. */
    public RoadAccess to(Location location) {
        int middle = firstNotSouthOf(location.latitude());
        RoadAccess nearest = new RoadAccess(byLatitude[0], Double.POSITIVE_INFINITY);
        nearest = nearest(location, middle, 1, nearest);
        return nearest(location, middle - 1, -1, nearest);
    }

    private RoadAccess nearest(Location location, int start, int step, RoadAccess known) {
        RoadAccess nearest = known;
        for (int at = start; at >= 0 && at < byLatitude.length; at += step) {
            Node node = nodes.get(byLatitude[at]);
            if (GreatCircle.kmNorthward(location.latitude(), node.latitude()) > nearest.km()) {
                break;
            }
            nearest = nearest.orNearer(new RoadAccess(byLatitude[at], km(location, node)));
        }
        return nearest;
    }

    private int firstNotSouthOf(double latitude) {
        int low = 0;
        int high = byLatitude.length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (nodes.get(byLatitude[middle]).latitude() < latitude) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double km(Location location, Node node) {
        return GreatCircle.km(location.latitude(), location.longitude(), node.latitude(), node.longitude());
    }
}
