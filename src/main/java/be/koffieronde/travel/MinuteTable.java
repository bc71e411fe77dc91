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

    /** The same to each of the first so many locations. Not to be changed, as it can be the table's own. */
    default short[] row(int from, int locations) {
        short[] row = new short[locations];
        for (int to = 0; to < locations; to++) {
            row[to] = (short) minutes(from, to);
        }
        return row;
    }
}
