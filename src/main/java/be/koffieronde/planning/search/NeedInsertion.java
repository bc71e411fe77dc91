package be.koffieronde.planning.search;

import static be.koffieronde.planning.data.Job.NOBODY;
import static be.koffieronde.planning.state.Sketch.IMPOSSIBLE;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.ProblemData;
import be.koffieronde.planning.data.ProblemData.NeedJobs;
import be.koffieronde.planning.data.Shift;
import be.koffieronde.planning.data.Shift.ContractWeek;
import be.koffieronde.planning.data.StandIns;
import be.koffieronde.planning.state.Insertion;
import be.koffieronde.planning.state.Sketch;
import be.koffieronde.planning.state.SketchRound;
import java.util.Arrays;

/**
 * Finds the days on which a supporter can take the unplanned sessions of a need at least cost: every day's cheapest place,
 * then the cheapest days far enough apart, week after week, and those owed on what days are left. On days on which others may
 * stand in, the place is with one of them. Remembers the best supporter weighed so far.
 */
final class NeedInsertion {

    private static final int DAYS = 7;

    private final Sketch sketch;
    private final Insertion insertion;
    private final ProblemData data;
    private final StandInPlaces standIns;
    private final StandInPlaces standInsOwed;
    private Placement best = new Placement();
    private Placement tried = new Placement();

    private final boolean[] taken;
    private final DayPlaces week = new DayPlaces(DAYS);
    private final DayPlaces horizon;
    private final PencilledSlots pencilled;
    private final DayChoice choice;
    private final MissingSessions missing;
    private int minDaysApart;

    NeedInsertion(Sketch sketch) {
        this.sketch = sketch;
        insertion = sketch.insertion();
        data = sketch.data();
        standIns = new StandInPlaces(sketch);
        standInsOwed = new StandInPlaces(sketch);
        taken = new boolean[data.days()];
        horizon = new DayPlaces(data.days());
        pencilled = new PencilledSlots(sketch);
        missing = new MissingSessions(sketch);
        choice = new DayChoice(week, sketch.faces());
    }

    /** Forgets all supporters weighed. */
    void forget() {
        best.clear();
        standIns.forget();
        standInsOwed.forget();
    }

    /** Whether some supporter weighed can take at least one session. */
    boolean hasFound() {
        return best.count > 0;
    }

    /**
     * Considers a supporter, and remembers them if they can take more sessions than the others, or as many for less.
     *
     * @param supporter {@link Job#NOBODY}: only those who stand in
     * @param firstWeek the week, from 0, that chooses its days first; if sessions had best come back in the same slots, the
     *     others follow
     */
    void weigh(NeedJobs need, int supporter, int firstWeek) {
        weigh(need, supporter, firstWeek, 0);
        if (missing.count() > 0) {
            weigh(need, supporter, firstWeek, missing.count());
        }
    }

    /**
     * The same with days left for sessions owed.
     *
     * @param beside how many sessions owed a week leaves days for, if it can; afterwards those that found none are missing
     */
    private void weigh(NeedJobs need, int supporter, int firstWeek, int beside) {
        tried.clear();
        noteTakenDays(need);
        boolean single = need.jobs().length == 1;
        long bound = single && best.count == 1 ? best.cost : IMPOSSIBLE;
        int weeks = need.weeks().length;
        for (int w = 0; w < weeks; w++) {
            int number = (firstWeek + w) % weeks;
            missing.look(need.weeks()[number]);
            if (missing.count() > 0) {
                weighWeek(need, number * DAYS, supporter, bound, beside);
            }
        }
        pencilled.rubOut(data.jobs().get(need.jobs()[0]).series());
        missing.look(need.owed());
        if (missing.count() > 0) {
            weighOwed(need, supporter, bound);
        }
        if (tried.isBetterThan(best)) {
            Placement better = tried;
            tried = best;
            best = better;
        }
    }

    private void noteTakenDays(NeedJobs need) {
        minDaysApart = need.minDaysApart();
        Arrays.fill(taken, false);
        for (int day : need.daysElsewhere()) {
            taken[day] = true;
        }
        for (int index : need.jobs()) {
            Job job = data.jobs().get(index);
            if (sketch.isPlanned(job)) {
                taken[sketch.roundOf(job).shift.day()] = true;
            }
        }
    }

    private void weighWeek(NeedJobs need, int monday, int supporter, long bound, int beside) {
        int wanted = beside + (need.standIns() == null ? mostWithin(supporter, monday) : missing.count());
        weighDays(need, monday, supporter, bound);
        choice.make(wanted, minDaysApart, beside);
        keepPicked(monday);
    }

    /** How many of the missing sessions fit into what the supporter's week has left, drives aside. */
    private int mostWithin(int supporter, int monday) {
        for (int day = monday; day < monday + DAYS && missing.count() > 1; day++) {
            int shift = data.shift(supporter, day);
            if (shift >= 0) {
                ContractWeek contract = data.shifts().get(shift).contract();
                int most = (contract.minutes() - sketch.worked(contract))
                        / missing.first().minutes();
                return Math.min(missing.count(), Math.max(1, most));
            }
        }
        return missing.count();
    }

    private void weighDays(NeedJobs need, int monday, int supporter, long bound) {
        long atMost = bound;
        for (int d = 0; d < DAYS; d++) {
            look(need, week, d, monday + d, supporter, atMost, standIns);
            atMost = bound < IMPOSSIBLE ? Math.min(atMost, week.costs[d]) : bound;
        }
    }

    /** Looks for the cheapest place on a day: with the supporter, or with somebody who stands in. */
    private void look(
            NeedJobs need, DayPlaces places, int at, int day, int supporter, long bound, StandInPlaces instead) {
        places.clear(at);
        if (!isFarFromTaken(day)) {
            return;
        }
        StandIns others = need.standIns();
        if (others != null && others.days().get(day)) {
            places.copy(at, instead.on(need, missing, day), day);
            return;
        }
        int shift = supporter == NOBODY ? -1 : data.shift(supporter, day);
        if (shift >= 0) {
            SketchRound round = sketch.round(shift);
            Job session = missing.bestFor(round.shift);
            places.set(at, session, round, insertion.cost(session, round, bound), insertion);
        }
    }

    private boolean isFarFromTaken(int day) {
        int from = Math.max(0, day - minDaysApart + 1);
        int to = Math.min(taken.length - 1, day + minDaysApart - 1);
        for (int d = from; d <= to; d++) {
            if (taken[d]) {
                return false;
            }
        }
        return true;
    }

    private void keepPicked(int monday) {
        for (int p = 0; p < choice.count(); p++) {
            int d = choice.day(p);
            taken[monday + d] = true;
            SketchRound round = week.rounds[d];
            Job session = missing.take(missing.bestFor(round.shift), round.shift);
            tried.add(session, round, week.positions[d], week.holds[d]);
            pencilled.add(session, monday + d, week.starts[d]);
        }
        tried.cost += choice.cost();
    }

    /** Finds days for sessions owed, one after the other on the cheapest day left. */
    private void weighOwed(NeedJobs need, int supporter, long bound) {
        for (int day = 0; day < data.days(); day++) {
            look(need, horizon, day, day, supporter, bound, standInsOwed);
        }
        int day = cheapestDay();
        while (missing.count() > 0 && day >= 0) {
            SketchRound round = horizon.rounds[day];
            tried.add(missing.take(horizon.jobs[day], round.shift), round, horizon.positions[day], horizon.holds[day]);
            tried.cost += horizon.costs[day];
            taken[day] = true;
            day = cheapestDay();
        }
    }

    /** The cheapest day of the horizon that is far enough from those taken; −1 if there is none. */
    private int cheapestDay() {
        int cheapest = -1;
        for (int day = 0; day < data.days(); day++) {
            if (horizon.costs[day] < (cheapest < 0 ? IMPOSSIBLE : horizon.costs[cheapest])
                    && isFarFromTaken(day)
                    && hasHoursFor(horizon.jobs[day], horizon.rounds[day].shift)) {
                cheapest = day;
            }
        }
        return cheapest;
    }

    /** Whether a week has room for one session more, beside those found for it, drives aside. */
    private boolean hasHoursFor(Job session, Shift shift) {
        int worked = sketch.worked(shift.contract()) + session.minutes();
        for (int k = 0; k < tried.count; k++) {
            boolean isOfWeek =
                    tried.rounds[k].shift.contract().index() == shift.contract().index();
            worked += isOfWeek ? session.minutes() : 0;
        }
        return worked <= shift.contract().minutes();
    }

    /** Plans the sessions with the best supporter weighed; later ones anew, as the week fills. */
    void take() {
        for (int k = 0; k < best.count; k++) {
            SketchRound round = best.rounds[k];
            if (k == 0) {
                sketch.insert(best.jobs[k], round, best.positions[k], best.holds[k]);
            } else if (insertion.cost(best.jobs[k], round, IMPOSSIBLE) < IMPOSSIBLE) {
                sketch.insert(best.jobs[k], round, insertion.position(), insertion.hold());
            }
        }
    }

    /** Plans sessions that are still missing one by one, wherever that is cheapest now. */
    void takeRest(NeedJobs need, int holder) {
        for (int index : need.jobs()) {
            missing.look(new int[] {index});
            if (missing.count() > 0) {
                noteTakenDays(need);
                standInsOwed.forget();
                tried.clear();
                weighOwed(need, holder, IMPOSSIBLE);
                if (tried.count > 0) {
                    sketch.insert(tried.jobs[0], tried.rounds[0], tried.positions[0], tried.holds[0]);
                }
            }
        }
    }
}
