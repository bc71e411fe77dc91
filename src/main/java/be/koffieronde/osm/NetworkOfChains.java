package be.koffieronde.osm;

import be.koffieronde.osm.Chain.Drive;
import be.koffieronde.problem.place.Profile;
import be.koffieronde.problem.place.RoadNetwork.Edge;
import be.koffieronde.problem.place.RoadNetwork.Node;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The nodes and edges of a road network, made of chains. Numbers are whole, as sums of them are exact. */
final class NetworkOfChains {

    /** What the contract counts for bikes. */
    private static final double BIKE_METRES_A_SECOND = 16 / 3.6;

    private final List<Node> nodes = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private final int[] numbers;

    /** @param all nodes of the extract */
    NetworkOfChains(List<Chain> chains, List<Node> all) {
        BitSet ends = new BitSet();
        chains.stream().filter(chain -> chain.from() != chain.to()).forEach(chain -> {
            ends.set(chain.from());
            ends.set(chain.to());
        });
        this.numbers = new int[ends.length()];
        ends.stream().forEach(end -> {
            numbers[end] = nodes.size();
            nodes.add(all.get(end));
        });
        chains.forEach(this::add);
    }

    List<Node> nodes() {
        return nodes;
    }

    List<Edge> edges() {
        return edges;
    }

    private void add(Chain chain) {
        if (chain.from() != chain.to()) {
            add(numbers[chain.from()], numbers[chain.to()], chain.metres(), chain.there());
            add(numbers[chain.to()], numbers[chain.from()], chain.metres(), chain.back());
        }
    }

    private void add(int from, int to, double metres, Drive drive) {
        boolean car = drive.isFor(Profile.CAR);
        boolean bike = drive.isFor(Profile.BIKE);
        if (car) {
            edges.add(new Edge(from, to, Math.round(drive.seconds()), Math.round(metres), bike ? null : Profile.CAR));
        } else if (bike) {
            long seconds = Math.round(metres / BIKE_METRES_A_SECOND);
            edges.add(new Edge(from, to, seconds, Math.round(metres), Profile.BIKE));
        }
    }
}
