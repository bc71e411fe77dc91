package be.koffieronde.jobs;

import be.koffieronde.app.plan.Progress;
import be.koffieronde.roster.Roster;

/** A search that somebody can look at and stop while it runs in another thread. */
interface Search {

    Progress progress();

    /** The best roster so far. */
    Roster soFar();

    /** Ends {@link #run} soon; it then goes on with the best so far. */
    void stop();

    /** Searches. */
    Roster run();
}
