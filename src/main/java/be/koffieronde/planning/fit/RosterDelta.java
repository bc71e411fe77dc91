package be.koffieronde.planning.fit;

import static be.koffieronde.planning.data.ProblemData.NeedJobs.POINTS_PER_PAIR;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.ProblemData;
import be.koffieronde.planning.data.Shift;
import be.koffieronde.planning.data.Shift.ContractWeek;
import be.koffieronde.planning.rounds.Detour;
import be.koffieronde.planning.rounds.RuleAmounts;
import be.koffieronde.planning.rounds.Tally;
import be.koffieronde.planning.rounds.TimedRound;
import be.koffieronde.planning.rounds.WeekTally;
import be.koffieronde.problem.Rule;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Weighs by every rule, to the point, what it means to put a visit that a roster leaves out into a round. For its sake visits
 * may move between the rounds of the supporter's week, though not two sessions of one need. A workbench, used again and again.
 */
final class RosterDelta {

    private static final WeekTally NO_WEEK = new WeekTally();

    private final RosterState standing;
    private final ProblemData data;
    private final Diaries diaries;
    private final Job visit;
    private final Coming coming;
    private final RuleAmounts amounts;
    private final RuleAmounts least;
    private final RuleAmounts now;
    private final RuleAmounts change;
    private final SlotShift slots;
    private final WeekTally weekAfter = new WeekTally();
    private final Detour detour = new Detour();

    private final Company company;
    private int holder = Job.NOBODY;

    RosterDelta(RosterState standing, Diaries diaries, Job visit) {
        this(standing, diaries, visit, Coming.ALL);
    }

    /** @param coming when visits may be moved */
    RosterDelta(RosterState standing, Diaries diaries, Job visit, Coming coming) {
        this.coming = coming;
        this.standing = standing;
        data = standing.data();
        this.diaries = diaries;
        this.visit = visit;
        amounts = new RuleAmounts(data.points());
        least = new RuleAmounts(data.points());
        now = new RuleAmounts(data.points());
        change = new RuleAmounts(data.points());
        slots = new SlotShift(standing.slots());
        company = new Company(standing, visit);
    }

    /** With whom the visit's people, and those of others, are. */
    Company company() {
        return company;
    }

    Coming coming() {
        return coming;
    }

    boolean counts(Rule rule) {
        return amounts.counts(rule);
    }

    /** From here on changes are told as from a roster that has the visit in a round as given. */
    void startFrom(TimedSequence present) {
        now.copyFrom(weigh(present));
        holder = present.shift.supporter();
    }

    /** Visits whose people would be with a stranger if the visit were with somebody else than at the start. */
    Stream<Job> introducedNow() {
        return company.introduced(holder);
    }

    /** Minutes that would be worked in a week, by what {@link #least(TimedRound)} found last. */
    int leastWorked() {
        return weekAfter.worked;
    }

    /** What is different now from the roster at the start, by what was weighed last. Overwritten by the next. */
    RuleAmounts change() {
        change.copyFrom(amounts);
        change.minus(now);
        return change;
    }

    /**
     * Whether what was weighed last is worse by some rule before all soft points than the roster without the visit, or than the
     * roster at the start.
     */
    boolean harms() {
        return amounts.harms() || change().harms();
    }

    /** Whether what was weighed last breaks a rule more than one of those two rosters does. */
    boolean breaks(Rule rule) {
        return amounts.breaks(rule) || change().breaks(rule);
    }

    /** Id of whose shift it is. */
    String supporter(Shift shift) {
        return data.supporters().get(shift.supporter()).id();
    }

    /** What it means to have one round as it is here. Overwritten by the next. */
    RuleAmounts weigh(TimedSequence changed) {
        clear();
        replace(changed);
        return withWeek(changed.shift.contract());
    }

    private void clear() {
        amounts.clear();
        slots.clear();
        weekAfter.set(NO_WEEK);
    }

    /**
     * What it means to have some rounds of one week as they are here.
     *
     * @param changed at least one; null in place of a round that is as it was
     * @param dropped a talk that is in none of them any more; null if there is no such talk
     */
    RuleAmounts weigh(@Nullable TimedSequence[] changed, @Nullable Job dropped) {
        clear();
        ContractWeek week = Shift.NONE.contract();
        for (TimedSequence lineup : changed) {
            if (lineup != null) {
                replace(lineup);
                week = lineup.shift.contract();
            }
        }
        if (dropped != null) {
            countDropped(dropped);
        }
        return withWeek(week);
    }

    /** The same of a round that would have other visits than it has: what the visit alone does to that. */
    RuleAmounts weigh(TimedSequence changed, TimedSequence before) {
        clear();
        replace(before.count(), changed.count());
        countVisit(changed.shift, changed.starts[changed.indexOf(visit)]);
        return withWeek(changed.shift.contract());
    }

    /** What the visit does in a round at the very least by the hard rules, wherever it is put. */
    RuleAmounts least(TimedRound round) {
        countLeastCompany(round.shift());
        int most = round.jobs().length;
        int drive = IntStream.rangeClosed(0, most)
                .map(position -> detour.measure(round.shift(), round.jobs(), most, position, visit.location()).travel)
                .min()
                .orElse(0);
        ContractWeek contract = round.shift().contract();
        WeekTally week = standing.week(contract);
        weekAfter.set(week).worked += drive + (visit.isTalk() ? 0 : visit.minutes());
        countWeek(least, Rule.OVER_WEEKLY_HOURS, contract);
        return least;
    }

    /** What it does there at the very least if somebody is so late. */
    RuleAmounts leastIfLate(TimedRound round, int minutes) {
        countLeastCompany(round.shift());
        least.add(Rule.LATE_ARRIVAL, Math.max(0, minutes));
        return least;
    }

    private void countLeastCompany(Shift shift) {
        least.clear();
        company.count(least, shift);
    }

    private RuleAmounts withWeek(ContractWeek contract) {
        weekAfter.plus(standing.week(contract));
        for (Rule rule : WeekTally.RULES) {
            countWeek(amounts, rule, contract);
        }
        slots.addTo(amounts);
        return amounts;
    }

    private void countWeek(RuleAmounts into, Rule rule, ContractWeek contract) {
        into.add(
                rule, weekAfter.amount(rule, contract) - standing.week(contract).amount(rule, contract));
    }

    private void replace(Tally before, Tally after) {
        amounts.replace(before, after);
        weekAfter.minus(before.share()).plus(after.share());
    }

    private void replace(TimedSequence lineup) {
        replace(standing.tally(lineup.shift), lineup.count());
        for (int k = 0; k < lineup.size; k++) {
            Job job = lineup.jobs[k];
            TimedRound was = standing.roundOf(job.index());
            if (was == null) {
                countVisit(lineup.shift, lineup.starts[k]);
            } else if (was.shift().day() != lineup.shift.day() || standing.startOf(job.index()) != lineup.starts[k]) {
                countMoved(job, was.shift(), lineup.shift, lineup.starts[k]);
            }
        }
    }

    private void countVisit(Shift shift, int start) {
        company.count(amounts, shift);
        amounts.add(Rule.DOUBLE_BOOKED, diaries.overlap(visit, shift, start));
        amounts.add(visit.kind().ifLeftOut(), -visit.worth());
        amounts.add(Rule.CHANGED_FROM_AGREED, -visit.changedIfLeftOut());
        amounts.add(Rule.ANOTHER_FACE, standing.faces().more(visit, shift));
        slots.put(visit, shift.day(), start);
    }

    private void countMoved(Job job, Shift from, Shift to, int start) {
        slots.put(job, to.day(), start);
        if (job.persons().length > 0) {
            amounts.add(Rule.DOUBLE_BOOKED, diaries.overlap(job, to, start) - overlapBefore(job));
        }
        if (job.need() >= 0 && from.day() != to.day()) {
            int more = company.tooClose(job, to.day()) - company.tooClose(job, from.day());
            amounts.add(Rule.SESSIONS_TOO_CLOSE, (long) more * POINTS_PER_PAIR);
        }
    }

    private void countDropped(Job talk) {
        amounts.add(talk.kind().ifLeftOut(), talk.worth());
        amounts.add(Rule.CHANGED_FROM_AGREED, talk.changedIfLeftOut());
        amounts.add(Rule.DOUBLE_BOOKED, -overlapBefore(talk));
        TimedRound was = standing.roundOf(talk.index());
        if (was != null && company.isStranger(talk, was.shift().supporter())) {
            amounts.add(Rule.TALK_WITH_A_STRANGER, -talk.minutes());
        }
        slots.drop(talk);
    }

    /** Whether a session on a day would be nearer to another of its need than allowed. */
    boolean isTooClose(Job job, int day) {
        return counts(Rule.SESSIONS_TOO_CLOSE) && company.tooClose(job, day) > 0;
    }

    private int overlapBefore(Job job) {
        TimedRound was = standing.roundOf(job.index());
        return was == null ? 0 : diaries.overlap(job, was.shift(), standing.startOf(job.index()));
    }
}
