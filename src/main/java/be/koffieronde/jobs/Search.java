package be.koffieronde.jobs;

import be.koffieronde.roster.Roster;
import java.util.Optional;

/** A search that somebody can look at and stop while it runs in another thread. */
interface Search {

    /** How far it is: JSON. */
    String progress();

    /** The best roster so far; empty if it is not one roster that it searches for. */
    Optional<Roster> soFar();

    /** Ends {@link #run} soon; it then goes on with the best so far. */
    void stop();

    /** Searches. */
    Outcome run();
}
