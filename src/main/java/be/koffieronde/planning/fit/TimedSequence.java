package be.koffieronde.planning.fit;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.Shift;
import be.koffieronde.planning.rounds.Tally;
import be.koffieronde.planning.rounds.TimedRound;
import be.koffieronde.problem.Clock;

/** A round with fixed start times while visits are put in and taken out of it. A workbench, used again and again. */
final class TimedSequence {

    final Job[] jobs = new Job[TimedRound.MOST_VISITS];
    final int[] starts = new int[TimedRound.MOST_VISITS];
    final Tally tally = new Tally(TimedRound.MOST_VISITS);
    Shift shift = Shift.NONE;
    int size;

    TimedSequence copy(TimedRound round) {
        shift = round.shift();
        size = round.jobs().length;
        System.arraycopy(round.jobs(), 0, jobs, 0, size);
        System.arraycopy(round.starts(), 0, starts, 0, size);
        return this;
    }

    TimedSequence copy(TimedSequence other) {
        shift = other.shift;
        size = other.size;
        System.arraycopy(other.jobs, 0, jobs, 0, size);
        System.arraycopy(other.starts, 0, starts, 0, size);
        return this;
    }

    /** Where a visit with that start belongs: behind those that start no later. */
    int position(int start) {
        int position = size;
        while (position > 0 && starts[position - 1] > start) {
            position--;
        }
        return position;
    }

    void insert(Job job, int start) {
        insertAt(position(start), job, start);
    }

    void insertAt(int position, Job job, int start) {
        System.arraycopy(jobs, position, jobs, position + 1, size - position);
        System.arraycopy(starts, position, starts, position + 1, size - position);
        jobs[position] = job;
        starts[position] = start;
        size++;
    }

    void remove(int position) {
        size--;
        System.arraycopy(jobs, position + 1, jobs, position, size - position);
        System.arraycopy(starts, position + 1, starts, position, size - position);
    }

    int indexOf(Job job) {
        for (int k = 0; k < size; k++) {
            if (jobs[k].index() == job.index()) {
                return k;
            }
        }
        return -1;
    }

    Tally count() {
        return tally.count(shift, jobs, size, starts);
    }

    /** Minutes the supporter is late for a visit at that start, coming from the one before. */
    int lateFor(Job job, int start, int position) {
        return position == 0 ? 0 : late(position - 1, job, start);
    }

    /** Minutes the supporter is late for the visit at a position if another before it starts then. */
    int lateAfter(Job job, int start, int position) {
        return position == size
                ? 0
                : Math.max(
                        0,
                        start
                                + job.minutes()
                                + shift.drive(job.location(), jobs[position].location())
                                - starts[position]);
    }

    /** Whether a visit can start then without anybody being later than now. */
    boolean hasRoom(Job job, int start) {
        if (start < 0 || start + job.minutes() > Clock.DAY) {
            return false;
        }
        int position = position(start);
        int late = lateFor(job, start, position) + lateAfter(job, start, position);
        return late == 0
                || (position > 0 && position < size && late <= late(position - 1, jobs[position], starts[position]));
    }

    private int late(int from, Job to, int start) {
        int arrival = starts[from] + jobs[from].minutes() + shift.drive(jobs[from].location(), to.location());
        return Math.max(0, arrival - start);
    }
}
