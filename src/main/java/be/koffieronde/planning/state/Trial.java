package be.koffieronde.planning.state;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.Shift;
import be.koffieronde.planning.rounds.EarliestStarts;
import be.koffieronde.planning.rounds.FixedSlots;
import be.koffieronde.planning.rounds.Tally;
import be.koffieronde.planning.rounds.TimedRound;
import be.koffieronde.planning.rounds.Timekeeper;

/** A round being tried out with one more visit; a workbench of {@link Sketch}, used again and again. */
final class Trial {

    final Job[] jobs = new Job[TimedRound.MOST_VISITS];
    final int[] holds = new int[TimedRound.MOST_VISITS];
    final Timekeeper timekeeper = new Timekeeper(TimedRound.MOST_VISITS);
    final Tally tally = new Tally(TimedRound.MOST_VISITS);
    int size;
    private EarliestStarts known = new EarliestStarts();
    private int same;

    /** Sets up a round with a job put in at a position. */
    void set(SketchRound round, int position, Job job) {
        System.arraycopy(round.jobs, 0, jobs, 0, position);
        System.arraycopy(round.holds, 0, holds, 0, position);
        System.arraycopy(round.jobs, position, jobs, position + 1, round.size - position);
        System.arraycopy(round.holds, position, holds, position + 1, round.size - position);
        jobs[position] = job;
        size = round.size + 1;
        known = round.early;
        same = position;
    }

    /** Whether every visit of the trial can be where it is allowed, held as they are. */
    boolean isLegal(Shift shift) {
        return timekeeper.timeIfLegal(shift, jobs, size, holds, known, same);
    }

    int start(int k) {
        return timekeeper.starts()[k];
    }

    Tally count(Shift shift) {
        return tally.countSoft(shift, jobs, size, timekeeper.starts());
    }

    /** How many more points it costs that its visits start then, in their slots. */
    long slotChange(FixedSlots slots, int day) {
        return slots.changeBy(jobs, size, timekeeper.starts(), day);
    }
}
