package be.koffieronde.planning;

import be.koffieronde.problem.Clock;

/** A round being tried out with one more visit; a workbench of {@link Sketch}, used again and again. */
final class Trial {

    /** More visits than any round will hold that breaks no rule: each takes a minute at least. */
    static final int MOST_VISITS = Clock.DAY;

    final Job[] jobs = new Job[MOST_VISITS];
    final int[] holds = new int[MOST_VISITS];
    final Timekeeper timekeeper = new Timekeeper(MOST_VISITS);
    final Tally tally = new Tally(MOST_VISITS);
    int size;

    /** Room for {@link FixedSlots} to remember where visits were. */
    final int[] slotsBefore = new int[MOST_VISITS];

    /** Sets up a round with a job put in at a position. */
    void set(SketchRound round, int position, Job job) {
        System.arraycopy(round.jobs, 0, jobs, 0, position);
        System.arraycopy(round.holds, 0, holds, 0, position);
        System.arraycopy(round.jobs, position, jobs, position + 1, round.size - position);
        System.arraycopy(round.holds, position, holds, position + 1, round.size - position);
        jobs[position] = job;
        size = round.size + 1;
    }

    /** Whether every visit of the trial can be where it is allowed, held as they are. */
    boolean isLegal(Shift shift) {
        return timekeeper.timeIfLegal(shift, jobs, size, holds);
    }

    int start(int k) {
        return timekeeper.starts()[k];
    }

    Tally count(Shift shift) {
        return tally.count(shift, jobs, size, timekeeper.starts());
    }
}
