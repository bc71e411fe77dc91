package be.koffieronde.planning.fit;

import static be.koffieronde.planning.data.ProblemData.NeedJobs.POINTS_PER_PAIR;

import be.koffieronde.planning.data.Booking;
import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.ProblemData;
import be.koffieronde.planning.data.ProblemData.Points;
import be.koffieronde.planning.data.Series;
import be.koffieronde.planning.data.Shift;
import be.koffieronde.planning.data.Shift.ContractWeek;
import be.koffieronde.planning.rounds.Tally;
import be.koffieronde.planning.rounds.TimedRound;
import be.koffieronde.problem.Rule;
import java.util.List;
import java.util.stream.IntStream;

/** Compares a round that has one visit more with what it was, by every rule. */
final class Harm {

    /** Where nothing is said of the cost, it is taken to be less than any. */
    private static final long CHEAPER_THAN_ALL = Long.MIN_VALUE / 2;

    private final RosterState standing;
    private final ProblemData data;
    private final Diaries diaries;
    private final Job job;
    private final Tally tally = new Tally(TimedRound.MOST_VISITS);
    private final Damage damage = new Damage();
    private final Damage least = new Damage();
    private final SlotShift slots;

    private TimedRound before = TimedRound.NONE;
    private Shift shift = Shift.NONE;
    private int strange;
    private int shared;
    private int tooClose;

    Harm(RosterState standing, Job job) {
        this.standing = standing;
        data = standing.data();
        diaries = new Diaries(standing);
        this.job = job;
        slots = new SlotShift(standing.slots());
    }

    /** From here on it is about that round. */
    void enter(TimedRound round) {
        before = round;
        shift = round.shift();
        strange = isStranger() ? job.minutes() : 0;
        shared = 0;
        tooClose = 0;
        if (job.need() >= 0) {
            IntStream.of(data.needs().get(job.need()).jobs()).forEach(this::compareSession);
        }
    }

    private boolean isStranger() {
        return job.needsIntroduction()
                && IntStream.of(standing.holders(job.introductions())).noneMatch(holder -> holder == shift.supporter());
    }

    private void compareSession(int sibling) {
        TimedRound other = standing.roundOf(sibling);
        if (other != null) {
            shared += other.shift().supporter() == shift.supporter() ? 0 : POINTS_PER_PAIR;
            tooClose += Math.abs(other.shift().day() - shift.day()) < job.minDaysApart() ? POINTS_PER_PAIR : 0;
        }
    }

    /** What the visit does in this round at the very least, wherever it is put. */
    Damage least() {
        startWithSurroundings(least);
        int detour = IntStream.rangeClosed(0, before.jobs().length)
                .map(this::detour)
                .min()
                .orElse(0);
        least.add(Rule.OVER_WEEKLY_HOURS, more(detour + (job.isTalk() ? 0 : job.minutes())));
        least.spend(CHEAPER_THAN_ALL);
        return least;
    }

    /** What the visit does at the very least if somebody is so late. */
    Damage ofBeingLate(int minutes) {
        startWithSurroundings(least);
        least.add(Rule.LATE_ARRIVAL, minutes);
        least.spend(CHEAPER_THAN_ALL);
        return least;
    }

    private void startWithSurroundings(Damage start) {
        start.clear();
        start.add(Rule.TALK_WITH_A_STRANGER, strange);
        start.add(Rule.PUPIL_SHARED, shared);
        start.add(Rule.SESSIONS_TOO_CLOSE, tooClose);
    }

    private int detour(int position) {
        Job[] jobs = before.jobs();
        boolean isFirst = position == 0;
        boolean isLast = position == jobs.length;
        int to = isFirst ? 0 : shift.drive(jobs[position - 1].location(), job.location());
        int from = isLast ? 0 : shift.drive(job.location(), jobs[position].location());
        int direct = isFirst || isLast ? 0 : shift.drive(jobs[position - 1].location(), jobs[position].location());
        return to + from - direct;
    }

    /** Minutes over the weekly hours that so many more minutes worked bring. */
    private int more(int minutes) {
        ContractWeek week = shift.contract();
        int worked = standing.worked(week);
        return Math.max(0, worked + minutes - week.minutes()) - Math.max(0, worked - week.minutes());
    }

    /** The harm of a round with these visits at these starts, one visit more than before. Overwritten by the next. */
    Damage of(Job[] jobs, int[] starts) {
        int size = before.jobs().length + 1;
        Tally old = before.tally();
        Tally now = tally.count(shift, jobs, size, starts);
        startWithSurroundings(damage);
        damage.add(Rule.UNQUALIFIED_SUPPORTER, now.unqualified - old.unqualified);
        damage.add(Rule.OUTSIDE_WINDOW, now.outsideWindow - old.outsideWindow);
        damage.add(Rule.OUTSIDE_WORKING_HOURS, now.outsideHours - old.outsideHours);
        damage.add(Rule.LATE_ARRIVAL, now.late - old.late);
        damage.add(Rule.WRONG_SUPPORTER, now.wrongSupporter - old.wrongSupporter);
        damage.add(Rule.NO_LUNCH, now.lunchMissed - old.lunchMissed);
        damage.add(Rule.OVER_WEEKLY_HOURS, more(now.worked - old.worked));
        damage.add(Rule.DOUBLE_BOOKED, doubleBooked(jobs, starts, size));
        damage.spend(cost(now.soft(data.points()) - old.soft(data.points()), now.worked - old.worked));
        damage.spend(slotsMoved(jobs, starts, size));
        return damage;
    }

    private long cost(long soft, int moreWorked) {
        Points points = data.points();
        ContractWeek week = shift.contract();
        int worked = standing.worked(week);
        return soft + points.workload(week, worked + moreWorked) - points.workload(week, worked);
    }

    private long slotsMoved(Job[] jobs, int[] starts, int size) {
        if (!data.hasSeries()) {
            return 0;
        }
        slots.clear();
        for (int k = 0; k < size; k++) {
            if (jobs[k].index() == job.index() || starts[k] != standing.startOf(jobs[k].index())) {
                slots.put(jobs[k], shift.day(), starts[k]);
            }
        }
        return slots.cost();
    }

    /** The minutes at which visits of the series start on that day. */
    IntStream slots() {
        Series series = job.series();
        return series == null ? IntStream.empty() : standing.slots().startsOn(series, shift.day());
    }

    private int doubleBooked(Job[] jobs, int[] starts, int size) {
        int more = 0;
        for (int k = 0; k < size; k++) {
            if (jobs[k].index() == job.index()) {
                more += diaries.overlap(job, shift, starts[k]);
            } else if (jobs[k].persons().length > 0 && starts[k] != standing.startOf(jobs[k].index())) {
                more += diaries.overlap(jobs[k], shift, starts[k])
                        - diaries.overlap(jobs[k], shift, standing.startOf(jobs[k].index()));
            }
        }
        return more;
    }

    /** When the visit's persons are bound in other rounds on that day. */
    List<Booking> bookings() {
        return diaries.bookings(job, shift);
    }
}
