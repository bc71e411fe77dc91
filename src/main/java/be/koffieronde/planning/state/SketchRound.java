package be.koffieronde.planning.state;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.Shift;
import java.util.Arrays;

/** A round of a {@link Sketch}: visits in order with their holds, and what was found out about them. Mutable. */
public final class SketchRound {

    private static final int ROOM = 10;

    public final Shift shift;
    public Job[] jobs = new Job[ROOM];
    public int[] holds = new int[ROOM];
    public int[] starts = new int[ROOM];

    /** Per visit the earliest minute it can be over, lunch aside. */
    int[] earliestEnd = new int[ROOM];

    /** Per visit the latest minute it can start so that those after it still can, lunch aside. */
    int[] latestStart = new int[ROOM];

    public int size;
    long soft;
    int worked;
    int waiting;

    /** Whether it breaks no rule of its own. */
    boolean legal = true;

    SketchRound(Shift shift) {
        this.shift = shift;
    }

    public int index() {
        return shift.index();
    }

    public int indexOf(Job job) {
        for (int k = 0; k < size; k++) {
            if (jobs[k].index() == job.index()) {
                return k;
            }
        }
        throw new IllegalArgumentException(job.visit().id() + " is not in this round.");
    }

    void insert(int position, Job job, int hold) {
        makeRoom(size + 1);
        System.arraycopy(jobs, position, jobs, position + 1, size - position);
        System.arraycopy(holds, position, holds, position + 1, size - position);
        System.arraycopy(starts, position, starts, position + 1, size - position);
        jobs[position] = job;
        holds[position] = hold;
        size++;
    }

    void remove(int position) {
        size--;
        System.arraycopy(jobs, position + 1, jobs, position, size - position);
        System.arraycopy(holds, position + 1, holds, position, size - position);
        System.arraycopy(starts, position + 1, starts, position, size - position);
    }

    boolean isHeld() {
        for (int k = 0; k < size; k++) {
            if (holds[k] > 0) {
                return true;
            }
        }
        return false;
    }

    void copyFrom(SketchRound other) {
        makeRoom(other.size);
        size = other.size;
        System.arraycopy(other.jobs, 0, jobs, 0, size);
        System.arraycopy(other.holds, 0, holds, 0, size);
        System.arraycopy(other.starts, 0, starts, 0, size);
        System.arraycopy(other.earliestEnd, 0, earliestEnd, 0, size);
        System.arraycopy(other.latestStart, 0, latestStart, 0, size);
        soft = other.soft;
        worked = other.worked;
        waiting = other.waiting;
        legal = other.legal;
    }

    /** Fills in {@link #earliestEnd} and {@link #latestStart}. */
    void measureSlack() {
        int ready = 0;
        for (int k = 0; k < size; k++) {
            int start = jobs[k].earliest(shift, Math.max(ready, holds[k]));
            earliestEnd[k] = start + jobs[k].minutes();
            ready = earliestEnd[k] + driveAfter(k);
        }
        int latest = Job.NEVER;
        for (int k = size - 1; k >= 0; k--) {
            latestStart[k] = jobs[k].latest(shift, latest);
            latest = k == 0 ? 0 : latestStart[k] - driveAfter(k - 1) - jobs[k - 1].minutes();
        }
    }

    private int driveAfter(int k) {
        return k + 1 < size ? shift.drive(jobs[k].location(), jobs[k + 1].location()) : 0;
    }

    private void makeRoom(int wanted) {
        if (wanted > jobs.length) {
            int room = Math.max(wanted, 2 * jobs.length);
            jobs = Arrays.copyOf(jobs, room);
            holds = Arrays.copyOf(holds, room);
            starts = Arrays.copyOf(starts, room);
            earliestEnd = Arrays.copyOf(earliestEnd, room);
            latestStart = Arrays.copyOf(latestStart, room);
        }
    }
}
