package be.koffieronde.travel;

import be.koffieronde.problem.Profile;

/** Whole minutes between a problem's locations, parking included. */
public interface TravelTimes {

    /**
     * Minutes from one location to another; not necessarily symmetric, 0 from a location to itself.
     *
     * @param from position in the problem's locations
     * @param to position in the problem's locations
     */
    int minutes(Profile profile, int from, int to);
}
