package be.koffieronde.planning.state;

import be.koffieronde.planning.data.Booking;
import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.ProblemData;
import be.koffieronde.planning.data.Shift;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where each visit of a {@link Sketch} is, and so when the persons at these visits are bound. */
final class Bookings {

    private final ProblemData data;
    private final int[] roundOf;
    private final int[] dayOf;
    private final int[] startOf;
    private final int[] endOf;
    private final List<List<Booking>> elsewhere = new ArrayList<>();

    Bookings(ProblemData data) {
        this.data = data;
        roundOf = new int[data.jobs().size()];
        Arrays.fill(roundOf, -1);
        dayOf = new int[roundOf.length];
        Arrays.fill(dayOf, -1);
        startOf = new int[roundOf.length];
        endOf = new int[roundOf.length];
        for (int person = 0; person < data.jobsOfPerson().length; person++) {
            elsewhere.add(new ArrayList<>());
        }
        data.bookedElsewhere()
                .forEach(booking -> elsewhere.get(booking.person()).add(booking));
    }

    /** The round a visit is in, −1 if it is in none. */
    int roundOf(Job job) {
        return roundOf[job.index()];
    }

    /** Puts a visit into a round, at a minute. */
    void book(Job job, SketchRound round, int start) {
        roundOf[job.index()] = round.index();
        dayOf[job.index()] = round.shift.day();
        startOf[job.index()] = start;
        endOf[job.index()] = start + job.minutes();
    }

    /** Takes a visit out of its round. */
    void cancel(Job job) {
        roundOf[job.index()] = -1;
        dayOf[job.index()] = -1;
    }

    /** Whether nobody whom visits of a round need is bound in another one. */
    boolean areFree(SketchRound round) {
        for (int k = 0; k < round.size; k++) {
            if (takenUntil(round.jobs[k], round.shift, round.starts[k]) > 0) {
                return false;
            }
        }
        return true;
    }

    /** When the last of a visit's persons who are bound in another round at the time is free again, 0 if all are free. */
    int takenUntil(Job job, Shift shift, int start) {
        int until = 0;
        int end = start + job.minutes();
        int round = shift.index();
        int day = shift.day();
        for (int person : job.persons()) {
            for (int other : data.jobsOfPerson()[person]) {
                if (dayOf[other] == day && roundOf[other] != round && startOf[other] < end && start < endOf[other]) {
                    until = Math.max(until, endOf[other]);
                }
            }
            for (Booking booking : elsewhere.get(person)) {
                if (booking.day() == day && booking.start() < end && start < booking.end()) {
                    until = Math.max(until, booking.end());
                }
            }
        }
        return until;
    }
}
