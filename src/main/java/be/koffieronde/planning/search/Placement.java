package be.koffieronde.planning.search;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.state.SketchRound;
import java.util.Arrays;

/** Where the sessions of one need could go, all with one supporter. Mutable, grows as needed. */
final class Placement {

    Job[] jobs = new Job[8];
    SketchRound[] rounds = new SketchRound[8];
    int[] positions = new int[8];
    int[] holds = new int[8];
    int count;
    long cost;

    void clear() {
        count = 0;
        cost = 0;
    }

    void add(Job job, SketchRound round, int position, int hold) {
        if (count == jobs.length) {
            jobs = Arrays.copyOf(jobs, 2 * count);
            rounds = Arrays.copyOf(rounds, 2 * count);
            positions = Arrays.copyOf(positions, 2 * count);
            holds = Arrays.copyOf(holds, 2 * count);
        }
        jobs[count] = job;
        rounds[count] = round;
        positions[count] = position;
        holds[count++] = hold;
    }

    /** More sessions first, then lower cost. */
    boolean isBetterThan(Placement other) {
        return count != other.count ? count > other.count : count > 0 && cost < other.cost;
    }
}
