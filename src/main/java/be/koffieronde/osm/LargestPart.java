package be.koffieronde.osm;

import be.koffieronde.problem.place.Profile;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;

/**
 * Leaves of a road network only what everybody can drive to and come back from: for each profile the largest strongly
 * connected part, by the number of its junctions and ends.
 */
final class LargestPart {

    private LargestPart() {}

    /** @param nodes how many there are */
    static List<Stretch> of(List<Stretch> stretches, int nodes) {
        Chains chains = new Chains(stretches, nodes, new BitSet());
        BitSet cars = largestPart(chains.all(), Profile.CAR);
        BitSet bikes = largestPart(chains.all(), Profile.BIKE);
        List<Stretch> left = new ArrayList<>();
        for (int position = 0; position < stretches.size(); position++) {
            Chain chain = chains.of(position);
            Stretch stretch = stretches.get(position).only(isIn(cars, chain), isIn(bikes, chain));
            if (!stretch.isForNobody()) {
                left.add(stretch);
            }
        }
        return left;
    }

    private static boolean isIn(BitSet part, Chain chain) {
        return part.get(chain.from()) && part.get(chain.to());
    }

    private static BitSet largestPart(List<Chain> chains, Profile profile) {
        BitSet part = new BitSet();
        new KosarajuStrongConnectivityInspector<>(graph(chains, profile))
                .stronglyConnectedSets().stream()
                        .max(Comparator.comparingInt(Set::size))
                        .ifPresent(nodes -> nodes.forEach(part::set));
        return part;
    }

    private static Graph<Integer, DefaultEdge> graph(List<Chain> chains, Profile profile) {
        Graph<Integer, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);
        for (Chain chain : chains) {
            if (chain.there().isFor(profile) || chain.back().isFor(profile)) {
                graph.addVertex(chain.from());
                graph.addVertex(chain.to());
            }
            if (chain.there().isFor(profile)) {
                graph.addEdge(chain.from(), chain.to());
            }
            if (chain.back().isFor(profile)) {
                graph.addEdge(chain.to(), chain.from());
            }
        }
        return graph;
    }
}
