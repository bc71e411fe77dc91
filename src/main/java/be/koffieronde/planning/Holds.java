package be.koffieronde.planning;

/**
 * Visits of one round that must not start before some minute, although they could: because a class or a colleague is taken
 * until then, or because a later lesson suits better. Immutable.
 *
 * @param jobs positions of the held jobs in the facts
 * @param until the minute each is held until
 */
record Holds(int[] jobs, int[] until) {

    /** The minute a job is held until, 0 if it is free. */
    int of(int job) {
        for (int k = 0; k < jobs.length; k++) {
            if (jobs[k] == job) {
                return until[k];
            }
        }
        return 0;
    }
}
