package be.koffieronde.planning.data;

/**
 * A person bound by a visit for {@code [start, end)} on a day.
 *
 * @param round where the visit is; −1 if it is not in this plan
 */
public record Booking(int person, int day, int start, int end, int round, int job) {

    /** A booking by nobody's round here, for whoever {@link #of} says. */
    public static Booking elsewhere(int day, int start, int end) {
        return new Booking(-1, day, start, end, -1, Integer.MAX_VALUE);
    }

    Booking of(int somebody) {
        return new Booking(somebody, day, start, end, round, job);
    }

    public int overlap(Booking other) {
        return Math.min(end, other.end) - Math.max(start, other.start);
    }
}
