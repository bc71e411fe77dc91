package be.koffieronde.planning.rounds;

import be.koffieronde.planning.data.Booking;
import be.koffieronde.planning.data.Face;
import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.Series;
import be.koffieronde.planning.data.Series.Slotted;
import be.koffieronde.planning.data.Shift;
import be.koffieronde.problem.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A round with start times and what they amount to.
 *
 * @param jobs in the order of the list
 * @param starts in the same order
 */
public record TimedRound(Shift shift, Job[] jobs, int[] starts, Tally tally) {

    /** More visits than any round will hold that breaks no rule: each takes a minute at least. */
    public static final int MOST_VISITS = Clock.DAY;

    /** No round at all. */
    public static final TimedRound NONE = new TimedRound(Shift.NONE, new Job[0], new int[0], new Tally(0));

    /** A round of these jobs in order, as the timekeeper times it, each held until a minute; 0 for none. */
    public static TimedRound of(Shift shift, Job[] jobs, int[] holds) {
        Timekeeper timekeeper = new Timekeeper(jobs.length);
        timekeeper.time(shift, jobs, jobs.length, holds);
        return at(shift, jobs, timekeeper.starts());
    }

    /** A round of these jobs at these starts. */
    public static TimedRound at(Shift shift, Job[] jobs, int[] starts) {
        return new TimedRound(shift, jobs, starts, new Tally(jobs.length).count(shift, jobs, jobs.length, starts));
    }

    /** When the persons at these visits are bound; only those who could be wanted elsewhere at the time. */
    public List<Booking> bookings() {
        List<Booking> bookings = new ArrayList<>(jobs.length);
        for (int k = 0; k < jobs.length; k++) {
            for (int person : jobs[k].persons()) {
                bookings.add(new Booking(
                        person, shift.day(), starts[k], starts[k] + jobs[k].minutes(), shift.index(), jobs[k].index()));
            }
        }
        return bookings;
    }

    /** Whom a school sees by these visits, as far as that matters. */
    public List<Face> faces() {
        return Stream.of(jobs)
                .filter(job -> job.school() >= 0 && !job.isStandIn(shift))
                .map(job -> new Face(job.school(), shift.contract().week(), shift.supporter()))
                .toList();
    }

    /** The slots of the visits that are in series. */
    public List<Slotted> slots() {
        List<Slotted> slots = new ArrayList<>(jobs.length);
        for (int k = 0; k < jobs.length; k++) {
            Series series = jobs[k].series();
            if (series != null) {
                slots.add(new Slotted(series, series.slot(shift.day(), starts[k])));
            }
        }
        return slots;
    }
}
