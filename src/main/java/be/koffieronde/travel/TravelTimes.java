package be.koffieronde.travel;

import be.koffieronde.problem.place.Profile;

/** Whole minutes between a problem's locations, parking included. */
@FunctionalInterface
public interface TravelTimes {

    /**
     * Minutes from one location to another; not necessarily symmetric, 0 from a location to itself.
     *
     * @param profile one that some supporter of the problem has
     * @param from position in the problem's locations
     * @param to position in the problem's locations
     */
    int minutes(Profile profile, int from, int to);

    /** The minutes of one profile, for those who look up many. */
    default MinuteTable table(Profile profile) {
        return (from, to) -> minutes(profile, from, to);
    }
}
