package be.koffieronde.planning.fit;

import static be.koffieronde.planning.data.Job.NEVER;

import be.koffieronde.planning.data.Booking;
import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.ProblemData;
import be.koffieronde.planning.data.Shift;
import be.koffieronde.planning.rounds.TimedRound;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When those a visit is with are wanted by other supporters, in a roster as it stands. */
final class Diaries {

    private final RosterState standing;
    private final ProblemData data;

    Diaries(RosterState standing) {
        this.standing = standing;
        data = standing.data();
    }

    /** Visits of other supporters on the shift's day with somebody this visit is with, once per such person. */
    List<Booking> bookings(Job job, Shift shift) {
        List<Booking> bookings = new ArrayList<>();
        for (int person : job.persons()) {
            for (int other : data.jobsOfPerson()[person]) {
                TimedRound round = standing.roundOf(other);
                if (round != null && isElsewhere(round, shift)) {
                    bookings.add(new Booking(
                            person,
                            shift.day(),
                            standing.startOf(other),
                            end(other),
                            round.shift().index(),
                            other));
                }
            }
        }
        return bookings;
    }

    /** Minutes for which they are wanted elsewhere too if the visit starts then, added up over persons. */
    int overlap(Job job, Shift shift, int start) {
        int overlap = 0;
        for (int person : job.persons()) {
            for (int other : data.jobsOfPerson()[person]) {
                if (isElsewhere(standing.roundOf(other), shift)) {
                    int common = Math.min(end(other), start + job.minutes()) - Math.max(standing.startOf(other), start);
                    overlap += Math.max(0, common);
                }
            }
        }
        return overlap;
    }

    /** First start allowed in the shift, at or after a minute, at which all are free; {@link Job#NEVER} if there is none. */
    int earliest(Job job, Shift shift, int minute) {
        int start = job.earliest(shift, minute);
        while (start != NEVER && overlap(job, shift, start) > 0) {
            start = job.earliest(shift, start + 1);
        }
        return start;
    }

    /** Last start allowed in the shift, at or before a minute, at which all are free; −{@link Job#NEVER} if there is none. */
    int latest(Job job, Shift shift, int minute) {
        int start = job.latest(shift, minute);
        while (start != -NEVER && overlap(job, shift, start) > 0) {
            start = job.latest(shift, start - 1);
        }
        return start;
    }

    private int end(int job) {
        return standing.startOf(job) + data.jobs().get(job).minutes();
    }

    private static boolean isElsewhere(@Nullable TimedRound round, Shift shift) {
        return round != null
                && round.shift().day() == shift.day()
                && round.shift().supporter() != shift.supporter();
    }
}
