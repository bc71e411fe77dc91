package be.koffieronde.planning.state;

import static be.koffieronde.planning.data.Job.NOBODY;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.Shift;
import java.util.Arrays;

/** Who has the sessions of each need; those who stand in aside. */
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

    void add(Job job, Shift shift) {
        if (job.need() >= 0 && !job.isStandIn(shift)) {
            sessions[job.need()]++;
            holder[job.need()] = shift.supporter();
        }
    }

    void remove(Job job, Shift shift) {
        if (job.need() >= 0 && !job.isStandIn(shift) && --sessions[job.need()] == 0) {
            holder[job.need()] = NOBODY;
        }
    }
}
