package be.koffieronde.osm;

import be.koffieronde.osm.signs.Barrier;
import be.koffieronde.osm.signs.Tags;
import be.koffieronde.problem.place.RoadNetwork.Node;
import be.koffieronde.travel.GreatCircle;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The nodes that roads go along, by their position in the order of their ids. A node has no place until the extract
 * tells it; some never get one, for extracts cut roads off at their borders.
 */
final class RoadNodes {

    private final long[] ids;
    private final double[] latitudes;
    private final double[] longitudes;
    private final BitSet carBarriers = new BitSet();
    private final BitSet bikeBarriers = new BitSet();

    private RoadNodes(long[] ids) {
        this.ids = ids;
        this.latitudes = new double[ids.length];
        this.longitudes = new double[ids.length];
        Arrays.fill(latitudes, Double.NaN);
    }

    static RoadNodes of(List<Way> ways) {
        return new RoadNodes(ways.stream()
                .flatMapToLong(way -> Arrays.stream(way.nodes()))
                .sorted()
                .distinct()
                .toArray());
    }

    int size() {
        return ids.length;
    }

    /** The position of a node, negative if no road goes along it. */
    int position(long id) {
        return Arrays.binarySearch(ids, id);
    }

    boolean hasPlace(int position) {
        return !Double.isNaN(latitudes[position]);
    }

    void place(int position, double latitude, double longitude) {
        latitudes[position] = latitude;
        longitudes[position] = longitude;
    }

    /** Notes what stands at a node. */
    void mark(int position, Tags tags) {
        if (Barrier.stopsCars(tags)) {
            carBarriers.set(position);
        }
        if (Barrier.stopsBikes(tags)) {
            bikeBarriers.set(position);
        }
    }

    boolean stopsCars(int position) {
        return carBarriers.get(position);
    }

    boolean stopsBikes(int position) {
        return bikeBarriers.get(position);
    }

    /** The same as nodes of a network, made when asked for. */
    List<Node> asList() {
        return new AbstractList<>() {
            @Override
            public Node get(int position) {
                return new Node(Long.toString(ids[position]), latitudes[position], longitudes[position]);
            }

            @Override
            public int size() {
                return ids.length;
            }
        };
    }

    double metres(int from, int to) {
        return 1000 * GreatCircle.km(latitudes[from], longitudes[from], latitudes[to], longitudes[to]);
    }
}
