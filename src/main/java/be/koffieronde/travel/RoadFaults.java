package be.koffieronde.travel;

import be.koffieronde.language.Message;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.place.Location;
import be.koffieronde.problem.place.Profile;
import be.koffieronde.problem.place.RoadNetwork;
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
    private final Message road;
    private final Graph<Integer, DefaultWeightedEdge> graph;

    /** @param profile one that some node of the network is open to */
    RoadFaults(List<Location> locations, RoadNetwork network, Profile profile) {
        this.locations = locations;
        this.accesses = RoadAccess.of(locations, network, profile);
        this.network = network;
        this.road =
                network.isShared() ? Message.of("travel.part.road") : Message.of("travel.part.road.for", name(profile));
        this.graph = RoadGraph.of(network, profile, edge -> 1);
    }

    /** What a profile is called in a fault. */
    static Message name(Profile profile) {
        return Message.of("travel.part.profile." + profile.id());
    }

    /** One for each location off the main part; empty if roads lead from every location to every other. */
    List<Fault> all() {
        int[] parts = partsOfLocations();
        int main = mostFrequent(parts);
        int[] cutOff = IntStream.range(0, parts.length)
                .filter(position -> parts[position] != main)
                .toArray();
        return cutOff.length == 0
                ? List.of()
                : faults(cutOff, IntStream.of(parts).boxed().toList().indexOf(main));
    }

    private List<Fault> faults(int[] cutOff, int example) {
        Set<Integer> reachable = reachable(graph, node(example));
        Set<Integer> reaching = reachable(new EdgeReversedGraph<>(graph), node(example));
        List<Fault> faults = new ArrayList<>();
        for (int position : IntStream.of(cutOff).limit(MOST_LINES).toArray()) {
            String missing = missing(reachable.contains(node(position)), reaching.contains(node(position)));
            faults.add(
                    Fault.of(missing, place(position), road, place(example)).in("locations[%d]".formatted(position)));
        }
        if (cutOff.length > MOST_LINES) {
            faults.add(Fault.of("travel.cut-off-more", cutOff.length - MOST_LINES, place(example))
                    .in("locations"));
        }
        return faults;
    }

    private static String missing(boolean canBeReached, boolean canBeLeft) {
        if (canBeReached) {
            return "travel.no-way-from";
        }
        return canBeLeft ? "travel.no-way-to" : "travel.no-way";
    }

    private Message place(int position) {
        return Message.of(
                "travel.part.place",
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
