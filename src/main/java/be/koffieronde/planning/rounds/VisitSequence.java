package be.koffieronde.planning.rounds;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.Shift;
import java.util.Arrays;

/** The visits of a round in order, each with its start and the minute it is held until. Mutable, grows as needed. */
public class VisitSequence {

    private static final int ROOM = 10;

    public Shift shift;
    public Job[] jobs = new Job[ROOM];
    public int[] holds = new int[ROOM];
    public int[] starts = new int[ROOM];
    public int size;

    public VisitSequence(Shift shift) {
        this.shift = shift;
    }

    public void copyFrom(VisitSequence other) {
        makeRoom(other.size);
        shift = other.shift;
        size = other.size;
        System.arraycopy(other.jobs, 0, jobs, 0, size);
        System.arraycopy(other.holds, 0, holds, 0, size);
        System.arraycopy(other.starts, 0, starts, 0, size);
    }

    /** None of the visits is held. */
    public void copyFrom(TimedRound round) {
        makeRoom(round.jobs().length);
        shift = round.shift();
        size = round.jobs().length;
        System.arraycopy(round.jobs(), 0, jobs, 0, size);
        Arrays.fill(holds, 0, size, 0);
        System.arraycopy(round.starts(), 0, starts, 0, size);
    }

    public void insert(int position, Job job, int hold, int start) {
        makeRoom(size + 1);
        System.arraycopy(jobs, position, jobs, position + 1, size - position);
        System.arraycopy(holds, position, holds, position + 1, size - position);
        System.arraycopy(starts, position, starts, position + 1, size - position);
        jobs[position] = job;
        holds[position] = hold;
        starts[position] = start;
        size++;
    }

    public void remove(int position) {
        size--;
        System.arraycopy(jobs, position + 1, jobs, position, size - position);
        System.arraycopy(holds, position + 1, holds, position, size - position);
        System.arraycopy(starts, position + 1, starts, position, size - position);
    }

    /** Position of a visit, −1 if it is not among these. */
    public int indexOf(Job job) {
        for (int k = 0; k < size; k++) {
            if (jobs[k].index() == job.index()) {
                return k;
            }
        }
        return -1;
    }

    /** Where a visit with that start belongs: behind those that start no later. */
    public int position(int start) {
        int position = size;
        while (position > 0 && starts[position - 1] > start) {
            position--;
        }
        return position;
    }

    /** Minutes from a visit to the next one, 0 after the last. */
    public int driveAfter(int k) {
        return k + 1 < size ? shift.drive(jobs[k].location(), jobs[k + 1].location()) : 0;
    }

    private void makeRoom(int wanted) {
        if (wanted > jobs.length) {
            int room = Math.max(wanted, 2 * jobs.length);
            jobs = Arrays.copyOf(jobs, room);
            holds = Arrays.copyOf(holds, room);
            starts = Arrays.copyOf(starts, room);
        }
    }
}
