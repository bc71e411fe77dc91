package be.koffieronde.travel;

import be.koffieronde.problem.place.RoadNetwork;
import be.koffieronde.problem.place.RoadNetwork.Edge;
import be.koffieronde.problem.place.RoadNetwork.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Invented road networks: streets some 200 m apart, all nodes joined both ways along the streets and at both ends of
 * them, one-way cross streets in between, and every tenth street or cross street a main road.
 */
final class GridRoads {

    private static final double SOUTH = 50.7;
    private static final double WEST = 5.0;
    private static final double STEP_NORTH = 0.0018;
    private static final double STEP_EAST = 0.0028;

    private final int side;
    private final Random random;
    private final List<Edge> edges = new ArrayList<>();

    private GridRoads(int side, long seed) {
        this.side = side;
        this.random = new Random(seed);
    }

    /** A network of {@code side * side} nodes and so many edges, or fewer if there are no more cross streets. */
    static RoadNetwork of(int side, int edges, long seed) {
        GridRoads roads = new GridRoads(side, seed);
        List<Node> nodes = roads.nodes();
        roads.addStreets();
        roads.addCrossStreets(edges);
        return new RoadNetwork("grid.json", "", nodes, roads.edges);
    }

    private List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        for (int node = 0; node < side * side; node++) {
            double latitude = SOUTH + STEP_NORTH * (node / side + 0.4 * random.nextDouble());
            double longitude = WEST + STEP_EAST * (node % side + 0.4 * random.nextDouble());
            nodes.add(new Node("n" + node, latitude, longitude));
        }
        return nodes;
    }

    private void addStreets() {
        for (int node = 0; node < side * side; node++) {
            if (node % side < side - 1) {
                addBothWays(node, node + 1, node / side);
            }
        }
        for (int street = 0; street < side - 1; street++) {
            addBothWays(street * side, (street + 1) * side, 0);
            addBothWays(street * side + side - 1, (street + 2) * side - 1, 0);
        }
    }

    private void addCrossStreets(int total) {
        List<Integer> starts = new ArrayList<>();
        for (int node = 0; node < side * (side - 1); node++) {
            if (node % side > 0 && node % side < side - 1) {
                starts.add(node);
            }
        }
        Collections.shuffle(starts, random);
        for (int start : starts.subList(0, Math.min(starts.size(), Math.max(0, total - edges.size())))) {
            boolean north = start % side % 2 == 0;
            add(north ? start : start + side, north ? start + side : start, start % side);
        }
    }

    private void addBothWays(int one, int other, int line) {
        add(one, other, line);
        add(other, one, line);
    }

    private void add(int from, int to, int line) {
        int kmPerHour = line % 10 == 0 ? 70 + random.nextInt(21) : 30 + random.nextInt(21);
        int metres = 200 + random.nextInt(100);
        edges.add(new Edge(from, to, metres * 3.6 / kmPerHour, metres));
    }
}
