package be.koffieronde.travel;

import be.koffieronde.problem.Location;
import be.koffieronde.problem.Profile;
import be.koffieronde.problem.RoadNetwork;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.traverse.BreadthFirstIterator;

/**
 * Finds the locations that no road joins to the others. All locations must join the network within one strongly
 * connected part of it; the part that most of them join is taken to be right.
 */
final class RoadFaults {

    /** Beyond so many the rest is only counted. */
    private static final int MOST_LINES = 20;

    private final List<Location> locations;
    private final List<RoadAccess> accesses;
    private final RoadNetwork network;
    private final String road;
    private final Graph<Integer, DefaultWeightedEdge> graph;

    /** @param profile one that some node of the network is open to */
    RoadFaults(List<Location> locations, RoadNetwork network, Profile profile) {
        this.locations = locations;
        this.accesses = RoadAccess.of(locations, network, profile);
        this.network = network;
        this.road = network.isShared() ? "road" : "road for the " + profile.id();
        this.graph = RoadGraph.of(network, profile, edge -> 1);
    }

    /** One line for each location off the main part; empty if roads lead from every location to every other. */
    List<String> lines() {
        int[] parts = partsOfLocations();
        int main = mostFrequent(parts);
        int[] cutOff = IntStream.range(0, parts.length)
                .filter(position -> parts[position] != main)
                .toArray();
        return cutOff.length == 0
                ? List.of()
                : lines(cutOff, IntStream.of(parts).boxed().toList().indexOf(main));
    }

    private List<String> lines(int[] cutOff, int example) {
        Set<Integer> reachable = reachable(graph, node(example));
        Set<Integer> reaching = reachable(new EdgeReversedGraph<>(graph), node(example));
        List<String> lines = new ArrayList<>();
        for (int position : IntStream.of(cutOff).limit(MOST_LINES).toArray()) {
            String missing = missing(reachable.contains(node(position)), reaching.contains(node(position)));
            lines.add("locations[%d]: %s, but %s %s; correct the coordinates or add the missing edges"
                    .formatted(position, place(position), missing, place(example)));
        }
        if (cutOff.length > MOST_LINES) {
            lines.add("locations: %d more are cut off from %s".formatted(cutOff.length - MOST_LINES, place(example)));
        }
        return lines;
    }

    private String missing(boolean canBeReached, boolean canBeLeft) {
        if (canBeReached) {
            return "no %s leads from there to".formatted(road);
        }
        return (canBeLeft ? "no %s leads there from" : "no %s joins it to").formatted(road);
    }

    private String place(int position) {
        return "'%s' (node '%s' of %s)"
                .formatted(
                        locations.get(position).id(),
                        network.nodes().get(node(position)).id(),
                        network.file());
    }

    private int node(int position) {
        return accesses.get(position).node();
    }

    /** Number of the strongly connected part each location joins. */
    private int[] partsOfLocations() {
        List<Set<Integer>> parts = new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets();
        int[] partOfNode = new int[network.nodes().size()];
        for (int part = 0; part < parts.size(); part++) {
            for (int node : parts.get(part)) {
                partOfNode[node] = part;
            }
        }
        return accesses.stream().mapToInt(access -> partOfNode[access.node()]).toArray();
    }

    /** The first of several that are equally frequent. */
    private static int mostFrequent(int[] parts) {
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        IntStream.of(parts).forEach(part -> counts.merge(part, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private static Set<Integer> reachable(Graph<Integer, DefaultWeightedEdge> graph, int start) {
        Set<Integer> reachable = new HashSet<>();
        new BreadthFirstIterator<>(graph, start).forEachRemaining(reachable::add);
        return reachable;
    }
}
