package be.koffieronde.osm;

import java.util.List;

/** Which stretches meet at each node. */
final class Crossings {

    /** Where those of a node begin in {@code stretches}; one more at the end. */
    private final int[] starts;

    private final int[] stretches;

    Crossings(List<Stretch> all, int nodes) {
        starts = new int[nodes + 1];
        for (Stretch stretch : all) {
            starts[stretch.a() + 1]++;
            starts[stretch.b() + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            starts[node + 1] += starts[node];
        }
        stretches = new int[2 * all.size()];
        fill(all);
    }

    private void fill(List<Stretch> all) {
        int[] next = starts.clone();
        for (int position = 0; position < all.size(); position++) {
            Stretch stretch = all.get(position);
            stretches[next[stretch.a()]++] = position;
            stretches[next[stretch.b()]++] = position;
        }
    }

    /** How many stretches meet at a node. */
    int count(int node) {
        return starts[node + 1] - starts[node];
    }

    /** Position of one of the stretches that meet at a node, counted from 0. */
    int stretch(int node, int which) {
        return stretches[starts[node] + which];
    }
}
