package be.koffieronde.planning.search;

import static be.koffieronde.planning.state.Sketch.IMPOSSIBLE;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.state.Insertion;
import be.koffieronde.planning.state.SketchRound;

/** The cheapest place for a session on each of some days. Mutable, used again and again. */
final class DayPlaces {

    final long[] costs;
    final Job[] jobs;
    final SketchRound[] rounds;
    final int[] positions;
    final int[] starts;
    final int[] holds;

    DayPlaces(int days) {
        costs = new long[days];
        jobs = new Job[days];
        rounds = new SketchRound[days];
        positions = new int[days];
        starts = new int[days];
        holds = new int[days];
    }

    void clear(int at) {
        costs[at] = IMPOSSIBLE;
    }

    /** Notes what a session costs in a round; where, the insertion that found it still knows. */
    void set(int at, Job job, SketchRound round, long cost, Insertion found) {
        costs[at] = cost;
        jobs[at] = job;
        rounds[at] = round;
        positions[at] = found.position();
        starts[at] = found.start();
        holds[at] = found.hold();
    }

    void copy(int at, DayPlaces other, int from) {
        costs[at] = other.costs[from];
        jobs[at] = other.jobs[from];
        rounds[at] = other.rounds[from];
        positions[at] = other.positions[from];
        starts[at] = other.starts[from];
        holds[at] = other.holds[from];
    }
}
