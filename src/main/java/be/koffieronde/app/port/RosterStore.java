package be.koffieronde.app.port;

import be.koffieronde.roster.Roster;

/** Where a roster is kept. */
public interface RosterStore {

    /** What faults in the roster name it by. */
    String place();

    /**
     * What is kept.
     *
     * @throws be.koffieronde.problem.fault.InvalidInputException with all that is wrong if it cannot be used
     */
    Roster read();

    /**
     * Keeps another one.
     *
     * @param known what was read; if somebody else has changed it since, nothing is kept
     * @throws be.koffieronde.problem.fault.InvalidInputException if somebody has, or it cannot be kept
     */
    void replace(Roster known, Roster made);
}
