package be.koffieronde.planning.rounds;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.ProblemData.Points;
import be.koffieronde.planning.data.Shift;
import be.koffieronde.planning.data.Shift.LunchRule;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Rule.Level;
import java.util.Arrays;
import java.util.List;

/**
 * What one round with given start times amounts to, by rule and in the contract's units. Visits are
 * taken by start time, as the contract does, not in the order of the list.
 */
public final class Tally {

    /** The rules that count rounds, each by itself. */
    public static final List<Rule> RULES = List.of(
            Rule.UNQUALIFIED_SUPPORTER,
            Rule.OUTSIDE_WINDOW,
            Rule.OUTSIDE_WORKING_HOURS,
            Rule.LATE_ARRIVAL,
            Rule.WRONG_SUPPORTER,
            Rule.NO_LUNCH,
            Rule.TRAVEL_BETWEEN_VISITS,
            Rule.COMMUTE,
            Rule.WAITING,
            Rule.SUPPORTER_CHANGED,
            Rule.OUTSIDE_PREFERRED_TIME,
            Rule.TALK_IN_OWN_TIME,
            Rule.STAND_IN,
            Rule.CHANGED_FROM_AGREED);

    private static final int[] SOFT = RULES.stream()
            .filter(rule -> rule.level() == Level.SOFT)
            .mapToInt(Rule::ordinal)
            .toArray();

    private final int[] amounts = new int[Rule.values().length];
    private final WeekTally share = new WeekTally();
    private final int[] order;

    /** For rounds of at most {@code most} visits. */
    public Tally(int most) {
        order = new int[most];
    }

    /** Counts a round anew; the first {@code size} jobs start at the first {@code size} starts. */
    public Tally count(Shift shift, Job[] jobs, int size, int[] starts) {
        countSoft(shift, jobs, size, starts);
        for (int k = 0; k < size; k++) {
            countHard(shift, jobs[k], starts[k]);
        }
        return this;
    }

    /** The same but for hard rules on single visits, for who knows that they are kept. */
    public Tally countSoft(Shift shift, Job[] jobs, int size, int[] starts) {
        Arrays.fill(amounts, 0);
        share.worked = 0;
        if (size > 0) {
            sortByStart(starts, size);
            for (int k = 0; k < size; k++) {
                countSoft(shift, jobs[k], starts[k]);
            }
            countGaps(shift, jobs, size, starts);
        }
        return this;
    }

    /** By one of the {@link #RULES}, in its unit. */
    public int amount(Rule rule) {
        return amounts[rule.ordinal()];
    }

    /** What the round adds to its week. */
    public WeekTally share() {
        return share;
    }

    /** Soft points of the round on its own. */
    public long soft(Points points) {
        long soft = 0;
        for (int rule : SOFT) {
            soft += (long) points.byRule()[rule] * amounts[rule];
        }
        return soft;
    }

    private void add(Rule rule, int amount) {
        amounts[rule.ordinal()] += amount;
    }

    private void sortByStart(int[] starts, int size) {
        for (int k = 0; k < size; k++) {
            int at = k;
            while (at > 0 && starts[order[at - 1]] > starts[k]) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = k;
        }
    }

    private void countHard(Shift shift, Job job, int start) {
        int minutesThere = minutesIn(shift.presence(job.kind()), start, start + job.minutes());
        add(Rule.OUTSIDE_WORKING_HOURS, job.minutes() - minutesThere);
        add(Rule.OUTSIDE_WINDOW, job.fits(shift.day(), start) ? 0 : job.minutes());
        add(Rule.WRONG_SUPPORTER, job.mayBeWith(shift) ? 0 : job.minutes());
        if (job.isSession()) {
            add(Rule.UNQUALIFIED_SUPPORTER, job.isFor(shift.supporter()) ? 0 : job.minutes());
        }
    }

    private void countSoft(Shift shift, Job job, int start) {
        if (!job.isTalk() || shift.isInHours(start, start + job.minutes())) {
            share.worked += job.minutes();
        } else {
            add(Rule.TALK_IN_OWN_TIME, 1);
        }
        if (job.agreement() != null) {
            add(Rule.CHANGED_FROM_AGREED, job.changed(shift, start));
        }
        if (job.isStandIn(shift)) {
            add(Rule.STAND_IN, 1);
        } else if (job.wanted() != Job.NOBODY && job.wanted() != shift.supporter()) {
            add(Rule.SUPPORTER_CHANGED, job.isSession() ? 1 : 0);
        }
        if (job.isSession() && !job.isPreferred(shift.day(), start)) {
            add(Rule.OUTSIDE_PREFERRED_TIME, 1);
        }
    }

    private void countGaps(Shift shift, Job[] jobs, int size, int[] starts) {
        LunchRule lunch = shift.lunch();
        Job first = jobs[order[0]];
        Job previous = first;
        int lastEnd = starts[order[0]] + first.minutes();
        int onDuty = first.minutes();
        int travel = 0;
        int late = 0;
        boolean lunchHad = false;
        for (int k = 1; k < size; k++) {
            Job job = jobs[order[k]];
            int start = starts[order[k]];
            int left = starts[order[k - 1]] + previous.minutes();
            int drive = shift.drive(previous.location(), job.location());
            travel += drive;
            late += Math.max(0, left + drive - start);
            lunchHad = lunchHad
                    || hasRoomForLunch(lunch, lastEnd, start - drive)
                    || hasRoomForLunch(lunch, Math.max(lastEnd, left + drive), start);
            onDuty += job.minutes();
            lastEnd = Math.max(lastEnd, start + job.minutes());
            previous = job;
        }
        int firstStart = starts[order[0]];
        boolean lunchDue = lunch.isDue(firstStart, lastEnd);
        if (lunchDue && !lunchHad) {
            add(Rule.NO_LUNCH, lunch.minutes());
        }
        share.worked += travel;
        add(Rule.TRAVEL_BETWEEN_VISITS, travel);
        add(Rule.LATE_ARRIVAL, late);
        add(Rule.COMMUTE, shift.drive(shift.home(), first.location()) + shift.drive(previous.location(), shift.home()));
        int eating = lunchDue ? lunch.minutes() : 0;
        add(Rule.WAITING, Math.max(0, lastEnd - firstStart - onDuty - travel - eating));
    }

    private static boolean hasRoomForLunch(LunchRule lunch, int from, int to) {
        return Math.min(to, lunch.to()) - Math.max(from, lunch.from()) >= lunch.minutes();
    }

    /** Minutes of {@code [start, end)} that lie in stretches, none of which overlap. */
    private static int minutesIn(int[] stretches, int start, int end) {
        int minutes = 0;
        for (int s = 0; s < stretches.length; s += 2) {
            minutes += Math.max(0, Math.min(end, stretches[s + 1]) - Math.max(start, stretches[s]));
        }
        return minutes;
    }
}
