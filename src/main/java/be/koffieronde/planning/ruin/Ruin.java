package be.koffieronde.planning.ruin;

import be.koffieronde.planning.data.ProblemData.NeedJobs;

/** A way to choose packages that have something to do with one another, and to take them out of a sketch. */
public interface Ruin {

    /**
     * Takes some out.
     *
     * @param seed a need chosen at random, to begin with
     */
    void ruin(NeedJobs seed);
}
