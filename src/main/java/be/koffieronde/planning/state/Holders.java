package be.koffieronde.planning.state;

import static be.koffieronde.planning.data.Job.NOBODY;

import be.koffieronde.planning.data.Job;
import java.util.Arrays;

/** Who has the sessions of each need. */
final class Holders {

    private final int[] holder;
    private final int[] sessions;

    Holders(int needs) {
        holder = new int[needs];
        Arrays.fill(holder, NOBODY);
        sessions = new int[needs];
    }

    /** {@link Job#NOBODY} if none is planned. */
    int of(int need) {
        return holder[need];
    }

    void add(Job job, int supporter) {
        if (job.need() >= 0) {
            sessions[job.need()]++;
            holder[job.need()] = supporter;
        }
    }

    void remove(Job job) {
        if (job.need() >= 0 && --sessions[job.need()] == 0) {
            holder[job.need()] = NOBODY;
        }
    }
}
