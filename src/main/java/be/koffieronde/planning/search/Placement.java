package be.koffieronde.planning.search;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.state.SketchRound;
import java.util.Arrays;

/** Where the sessions of one need could go, all with one supporter but for those that stand in. Mutable, grows as needed. */
final class Placement {

    Job[] jobs = new Job[8];
    SketchRound[] rounds = new SketchRound[8];
    int[] positions = new int[8];
    int[] holds = new int[8];
    int count;
    long worth;
    long cost;

    void clear() {
        count = 0;
        worth = 0;
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
        worth += job.loss().medium();
    }

    /** What loses less first, then more sessions, then lower cost. */
    boolean isBetterThan(Placement other) {
        if (worth != other.worth) {
            return worth > other.worth;
        }
        return count != other.count ? count > other.count : count > 0 && cost < other.cost;
    }
}
