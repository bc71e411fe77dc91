package be.koffieronde.planning.rounds;

import static be.koffieronde.planning.data.Job.NEVER;

import be.koffieronde.planning.data.Job;
import java.util.Arrays;

/**
 * How early and how late the visits of a round can be in their order, lunch and the persons' other bookings aside. A workbench,
 * used again and again; grows as needed.
 */
public final class Slack {

    /** Per visit the earliest minute it can be over. */
    public int[] earliestEnd = new int[10];

    /** Per visit the latest minute it can start so that those after it still can. */
    public int[] latestStart = new int[10];

    /**
     * Finds both for the visits of a round.
     *
     * @param mayStay whether a visit may stay where it is even if no rule lets it be there
     */
    public void measure(VisitSequence visits, boolean mayStay) {
        makeRoom(visits.size);
        Job[] jobs = visits.jobs;
        int ready = 0;
        for (int k = 0; k < visits.size; k++) {
            int start = jobs[k].earliest(visits.shift, Math.max(ready, visits.holds[k]));
            earliestEnd[k] = (mayStay ? Math.min(visits.starts[k], start) : start) + jobs[k].minutes();
            ready = earliestEnd[k] + visits.driveAfter(k);
        }
        int latest = NEVER;
        for (int k = visits.size - 1; k >= 0; k--) {
            int start = jobs[k].latest(visits.shift, latest);
            latestStart[k] = mayStay ? Math.max(visits.starts[k], start) : start;
            latest = k == 0 ? 0 : latestStart[k] - visits.driveAfter(k - 1) - jobs[k - 1].minutes();
        }
    }

    /** When the supporter can be there at the earliest for one more visit put in at a position of those measured. */
    public int ready(VisitSequence visits, int position, Job job) {
        return position == 0
                ? 0
                : earliestEnd[position - 1] + visits.shift.drive(visits.jobs[position - 1].location(), job.location());
    }

    /** When that visit must start at the latest, {@link Job#NEVER} if none comes after it. */
    public int due(VisitSequence visits, int position, Job job) {
        return position == visits.size
                ? NEVER
                : latestStart[position]
                        - visits.shift.drive(job.location(), visits.jobs[position].location())
                        - job.minutes();
    }

    public void copyFrom(Slack other, int size) {
        makeRoom(size);
        System.arraycopy(other.earliestEnd, 0, earliestEnd, 0, size);
        System.arraycopy(other.latestStart, 0, latestStart, 0, size);
    }

    private void makeRoom(int wanted) {
        if (wanted > latestStart.length) {
            int room = Math.max(wanted, 2 * latestStart.length);
            earliestEnd = Arrays.copyOf(earliestEnd, room);
            latestStart = Arrays.copyOf(latestStart, room);
        }
    }
}
