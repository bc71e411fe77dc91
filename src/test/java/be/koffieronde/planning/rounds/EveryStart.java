package be.koffieronde.planning.rounds;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.Job.Kind;
import be.koffieronde.planning.data.ProblemData;
import be.koffieronde.planning.timefold.Round;
import be.koffieronde.problem.Lunch;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.Window;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All ways to time a round whose times are all whole multiples of ten minutes, one by one, by the contract's words alone. */
final class EveryStart {

    static final int GRID = 10;
    static final int NEVER = Integer.MAX_VALUE;

    private static final int MIDNIGHT = 24 * 60;

    private final Round round;
    private final Supporter supporter;
    private final DayOfWeek weekday;
    private final int[] starts;
    private int earliestEnd = NEVER;
    private int earliestEndUnfed = NEVER;

    private EveryStart(Round round, ProblemData data) {
        Calendar calendar = data.calendar();
        this.round = round;
        supporter = data.supporters().get(round.shift().supporter());
        weekday = calendar.weekday(round.shift().day());
        starts = new int[round.stops().size()];
    }

    /**
     * The earliest end of the last visit over all legal starts; {@link #NEVER} if there are none. Starts that owe no lunch only
     * because the first visit starts after the lunch window has begun, though it could before, count if there are no others.
     */
    static int earliestEnd(Round round, ProblemData data) {
        EveryStart search = new EveryStart(round, data);
        search.time(0, 0);
        return search.earliestEnd == NEVER ? search.earliestEndUnfed : search.earliestEnd;
    }

    private void time(int k, int ready) {
        if (k == starts.length) {
            if (escapesLunch()) {
                earliestEndUnfed = Math.min(earliestEndUnfed, end(k - 1));
            } else if (isLunchHad()) {
                earliestEnd = Math.min(earliestEnd, end(k - 1));
            }
            return;
        }
        for (int start = (ready + GRID - 1) / GRID * GRID; start <= MIDNIGHT; start += GRID) {
            if (isAllowed(k, start)) {
                starts[k] = start;
                if (k == 0 && escapesLunch() && earliestEnd != NEVER) {
                    return;
                }
                time(k + 1, k + 1 < starts.length ? end(k) + drive(k) : 0);
            }
        }
    }

    private Job job(int k) {
        return round.stops().get(k).job();
    }

    private int end(int k) {
        return starts[k] + job(k).minutes();
    }

    private int drive(int k) {
        return round.shift().drive(job(k).location(), job(k + 1).location());
    }

    private boolean isAllowed(int k, int start) {
        Job job = job(k);
        if (job.isPinned()) {
            return start == job.pin();
        }
        int end = start + job.minutes();
        return start >= round.holds().of(job.index())
                && Window.anyContains(job.visit().windows().on(round.shift().day()), start, end)
                && isPresent(job, start, end);
    }

    private boolean isPresent(Job job, int start, int end) {
        List<Window> presence = new ArrayList<>(on(supporter.hours()));
        presence.addAll(job.kind() == Kind.TALK ? on(supporter.staysForTalks()) : List.of());
        for (int minute = start; minute < end; minute += GRID) {
            if (!Window.anyContains(presence, minute, minute + GRID)) {
                return false;
            }
        }
        return true;
    }

    private List<Window> on(Map<DayOfWeek, Window> windows) {
        return windows.containsKey(weekday) ? List.of(windows.get(weekday)) : List.of();
    }

    private boolean escapesLunch() {
        Lunch lunch = supporter.lunch();
        if (lunch == null || starts[0] <= lunch.between().from()) {
            return false;
        }
        for (int start = 0; start <= lunch.between().from(); start += GRID) {
            if (isAllowed(0, start)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLunchHad() {
        Lunch lunch = supporter.lunch();
        if (lunch == null
                || starts[0] > lunch.between().from()
                || end(starts.length - 1) < lunch.between().to()) {
            return true;
        }
        for (int k = 0; k + 1 < starts.length; k++) {
            if (fits(lunch, end(k), starts[k + 1] - drive(k)) || fits(lunch, end(k) + drive(k), starts[k + 1])) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(Lunch lunch, int from, int to) {
        return Math.min(to, lunch.between().to())
                        - Math.max(from, lunch.between().from())
                >= lunch.minutes();
    }
}
