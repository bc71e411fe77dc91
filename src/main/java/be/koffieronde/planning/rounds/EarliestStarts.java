package be.koffieronde.planning.rounds;

import static be.koffieronde.planning.data.Job.NEVER;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.Shift;
import be.koffieronde.planning.data.Shift.LunchRule;
import java.util.Arrays;

/**
 * How early the visits of a round can start in their order: with no lunch before them, and with one. That is a shortest path
 * over (visit, lunch eaten or not); being earlier never hurts later visits. What is found of the first visits stays found
 * until it is forgotten. A workbench, used again and again; grows as needed.
 */
public final class EarliestStarts {

    private int[] withoutLunch = {};
    private int[] afterLunch = {};
    private boolean[] ateBefore = {};
    private int found;
    private int foundAfterLunch;

    /** Forgets all: visits or their holds have changed. */
    public void forget() {
        found = 0;
        foundAfterLunch = 0;
    }

    /** The start of a visit with no lunch before it. */
    int withoutLunch(int k) {
        return withoutLunch[k];
    }

    /** The start of a visit if lunch is eaten before it, {@link Job#NEVER} if there is no room for lunch. */
    int afterLunch(int k) {
        return afterLunch[k];
    }

    /** Whether lunch is eaten just before that visit then, and not before an earlier one. */
    boolean ateBefore(int k) {
        return ateBefore[k];
    }

    /**
     * Finds starts without lunch, as far as they are not known.
     *
     * @return whether the first {@code size} visits all have one
     */
    boolean find(Shift shift, Job[] jobs, int[] holds, int size) {
        makeRoom(size);
        for (int k = found; k < size; k++) {
            int ready = k == 0 ? 0 : withoutLunch[k - 1] + jobs[k - 1].minutes() + drive(shift, jobs, k);
            int start = jobs[k].earliest(shift, Math.max(ready, holds[k]));
            if (start == NEVER) {
                return false;
            }
            withoutLunch[k] = start;
            found = k + 1;
        }
        return true;
    }

    /** Finds starts after lunch, as far as they are not known, of visits that have one without. */
    void findAfterLunch(Shift shift, Job[] jobs, int[] holds, int size) {
        LunchRule lunch = shift.lunch();
        for (int k = foundAfterLunch; k < size; k++) {
            int eating = NEVER;
            int eaten = NEVER;
            if (k > 0) {
                int minutes = jobs[k - 1].minutes();
                int drive = drive(shift, jobs, k);
                eating = readyAfterLunch(lunch, withoutLunch[k - 1] + minutes, drive);
                eaten = afterLunch[k - 1] == NEVER ? NEVER : afterLunch[k - 1] + minutes + drive;
            }
            int ready = Math.min(eating, eaten);
            ateBefore[k] = eating < eaten;
            afterLunch[k] = ready == NEVER ? NEVER : jobs[k].earliest(shift, Math.max(ready, holds[k]));
        }
        foundAfterLunch = Math.max(foundAfterLunch, size);
    }

    /** Takes over starts without lunch from a round of which the first visits are the same. */
    void takeOver(EarliestStarts known, Shift shift, Job[] jobs, int[] holds, int same) {
        makeRoom(same);
        known.find(shift, jobs, holds, same);
        found = Math.min(same, known.found);
        System.arraycopy(known.withoutLunch, 0, withoutLunch, 0, found);
        foundAfterLunch = 0;
    }

    /** The same of those after lunch. */
    void takeOverAfterLunch(EarliestStarts known, Shift shift, Job[] jobs, int[] holds, int same) {
        known.findAfterLunch(shift, jobs, holds, same);
        System.arraycopy(known.afterLunch, 0, afterLunch, 0, same);
        System.arraycopy(known.ateBefore, 0, ateBefore, 0, same);
        foundAfterLunch = same;
    }

    /** When the supporter is ready at the next visit if lunch is eaten between the two, {@link Job#NEVER} if it cannot be. */
    public static int readyAfterLunch(LunchRule lunch, int end, int drive) {
        int beforeLeaving = Math.max(end, lunch.from()) + lunch.minutes();
        int afterArriving = Math.max(end + drive, lunch.from()) + lunch.minutes();
        int ready = NEVER;
        if (beforeLeaving <= lunch.to()) {
            ready = beforeLeaving + drive;
        }
        return afterArriving <= lunch.to() ? Math.min(ready, afterArriving) : ready;
    }

    private static int drive(Shift shift, Job[] jobs, int k) {
        return shift.drive(jobs[k - 1].location(), jobs[k].location());
    }

    private void makeRoom(int wanted) {
        if (wanted > withoutLunch.length) {
            int room = Math.max(wanted, 2 * withoutLunch.length);
            withoutLunch = Arrays.copyOf(withoutLunch, room);
            afterLunch = Arrays.copyOf(afterLunch, room);
            ateBefore = Arrays.copyOf(ateBefore, room);
        }
    }
}
