package be.koffieronde.travel;

/** Whole minutes between locations for one profile, parking included. */
@FunctionalInterface
public interface MinuteTable {

    /**
     * Minutes from one location to another; not necessarily symmetric, 0 from a location to itself.
     *
     * @param from position in the problem's locations
     * @param to position in the problem's locations
     */
    int minutes(int from, int to);
}
