package be.koffieronde.planning.fit;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.Shift;
import be.koffieronde.planning.rounds.Tally;
import be.koffieronde.planning.rounds.TimedRound;
import be.koffieronde.planning.rounds.VisitSequence;
import be.koffieronde.problem.time.Clock;

/** A round with fixed start times while visits are put in and taken out of it. A workbench, used again and again. */
final class TimedSequence extends VisitSequence {

    final Tally tally = new Tally(TimedRound.MOST_VISITS);

    TimedSequence() {
        super(Shift.NONE);
    }

    TimedSequence copy(TimedRound round) {
        copyFrom(round);
        return this;
    }

    TimedSequence copy(TimedSequence other) {
        copyFrom(other);
        return this;
    }

    void insert(Job job, int start) {
        insert(position(start), job, 0, start);
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
