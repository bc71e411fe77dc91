package be.koffieronde.planning;

import be.koffieronde.planning.Series.Slotted;
import java.util.ArrayList;
import java.util.List;

/**
 * A round with start times and what they amount to.
 *
 * @param jobs in the order of the list
 * @param starts in the same order
 */
record TimedRound(Shift shift, Job[] jobs, int[] starts, Tally tally) {

    /** No round at all. */
    static final TimedRound NONE = new TimedRound(Shift.NONE, new Job[0], new int[0], new Tally(0));

    static TimedRound of(Round round) {
        Shift shift = round.shift();
        List<Stop> stops = round.stops();
        Holds holds = round.holds();
        int size = stops.size();
        Job[] jobs = new Job[size];
        int[] held = new int[size];
        for (int k = 0; k < size; k++) {
            jobs[k] = stops.get(k).job();
            held[k] = holds.of(jobs[k].index());
        }
        Timekeeper timekeeper = new Timekeeper(size);
        timekeeper.time(shift, jobs, size, held);
        int[] starts = timekeeper.starts();
        return new TimedRound(shift, jobs, starts, new Tally(size).count(shift, jobs, size, starts));
    }

    /** When the persons at these visits are bound; only those who could be wanted elsewhere at the time. */
    List<Booking> bookings() {
        List<Booking> bookings = new ArrayList<>(jobs.length);
        for (int k = 0; k < jobs.length; k++) {
            for (int person : jobs[k].persons()) {
                bookings.add(new Booking(
                        person, shift.day(), starts[k], starts[k] + jobs[k].minutes(), shift.index(), jobs[k].index()));
            }
        }
        return bookings;
    }

    /** The slots of the visits that are in series. */
    List<Slotted> slots() {
        List<Slotted> slots = new ArrayList<>(jobs.length);
        for (int k = 0; k < jobs.length; k++) {
            Series series = jobs[k].series();
            if (series != null) {
                slots.add(new Slotted(series, series.slot(shift.day(), starts[k])));
            }
        }
        return slots;
    }

    /**
     * A person bound by a visit for {@code [start, end)} on a day.
     *
     * @param round where the visit is; −1 if it is not in this plan
     */
    record Booking(int person, int day, int start, int end, int round, int job) {

        /** A booking by nobody's round here, for whoever {@link #of} says. */
        static Booking elsewhere(int day, int start, int end) {
            return new Booking(-1, day, start, end, -1, Integer.MAX_VALUE);
        }

        Booking of(int somebody) {
            return new Booking(somebody, day, start, end, round, job);
        }

        int overlap(Booking other) {
            return Math.min(end, other.end) - Math.max(start, other.start);
        }
    }
}
