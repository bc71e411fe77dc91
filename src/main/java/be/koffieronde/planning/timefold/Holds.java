package be.koffieronde.planning.timefold;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Visits of one round that must not start before some minute, although they could: because a class or a colleague is taken
 * until then, or because a later lesson suits better. Immutable.
 *
 * @param jobs positions of the held jobs in the data
 * @param until the minute each is held until
 */
public record Holds(int[] jobs, int[] until) {

    public static final Holds NONE = new Holds(new int[0], new int[0]);

    /** The minute a job is held until, 0 if it is free. */
    public int of(int job) {
        for (int k = 0; k < jobs.length; k++) {
            if (jobs[k] == job) {
                return until[k];
            }
        }
        return 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Holds holds && Arrays.equals(jobs, holds.jobs) && Arrays.equals(until, holds.until);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(jobs) + Arrays.hashCode(until);
    }
}
