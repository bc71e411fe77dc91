package be.koffieronde.osm;

import be.koffieronde.osm.Chain.Drive;
import be.koffieronde.osm.signs.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Joins stretches to chains. A node with two stretches is no junction if whoever comes by one may go on by the other, in
 * each direction; distances between the nodes that are left stay as they are.
 */
final class Chains {

    private static final double KMH_OF_METRE_A_SECOND = 3.6;

    private final List<Stretch> stretches;
    private final Crossings crossings;
    private final BitSet kept;
    private final int[] chainOfStretch;
    private final List<Chain> chains = new ArrayList<>();

    /**
     * @param nodes how many there are
     * @param kept nodes to keep whether they are junctions or not
     */
    Chains(List<Stretch> stretches, int nodes, BitSet kept) {
        this.stretches = stretches;
        this.crossings = new Crossings(stretches, nodes);
        this.kept = (BitSet) kept.clone();
        this.chainOfStretch = new int[stretches.size()];
        follow();
    }

    List<Chain> all() {
        return chains;
    }

    /** The chain a stretch is part of. */
    Chain of(int stretch) {
        return chains.get(chainOfStretch[stretch]);
    }

    private void follow() {
        Arrays.fill(chainOfStretch, -1);
        for (int position = 0; position < stretches.size(); position++) {
            Stretch stretch = stretches.get(position);
            followFrom(stretch.a(), position);
            followFrom(stretch.b(), position);
        }
        followRings();
    }

    private void followFrom(int node, int stretch) {
        if (chainOfStretch[stretch] < 0 && isKept(node)) {
            chains.add(chain(node, stretch));
        }
    }

    /** A ring without a junction begins anywhere. */
    private void followRings() {
        for (int position = 0; position < stretches.size(); position++) {
            if (chainOfStretch[position] < 0) {
                kept.set(stretches.get(position).a());
                followFrom(stretches.get(position).a(), position);
            }
        }
    }

    private Chain chain(int start, int first) {
        int node = start;
        int position = first;
        double metres = 0;
        double secondsThere = 0;
        double secondsBack = 0;
        while (true) {
            Stretch stretch = stretches.get(position);
            chainOfStretch[position] = chains.size();
            metres += stretch.metres();
            secondsThere += seconds(stretch.metres(), stretch.from(node));
            secondsBack += seconds(stretch.metres(), stretch.to(node));
            node = stretch.otherEnd(node);
            if (isKept(node)) {
                Stretch begin = stretches.get(first);
                return new Chain(
                        start,
                        node,
                        metres,
                        new Drive(begin.from(start), secondsThere),
                        new Drive(begin.to(start), secondsBack));
            }
            position = next(node, position);
        }
    }

    private int next(int node, int stretch) {
        int first = crossings.stretch(node, 0);
        return first == stretch ? crossings.stretch(node, 1) : first;
    }

    private boolean isKept(int node) {
        return kept.get(node) || crossings.count(node) != 2 || !isPassedThrough(node);
    }

    private boolean isPassedThrough(int node) {
        Stretch one = stretches.get(crossings.stretch(node, 0));
        Stretch other = stretches.get(crossings.stretch(node, 1));
        return one.to(node).isLike(other.from(node)) && other.to(node).isLike(one.from(node));
    }

    private static double seconds(double metres, Passage passage) {
        return passage.car() ? metres * KMH_OF_METRE_A_SECOND / passage.carKmh() : 0;
    }
}
