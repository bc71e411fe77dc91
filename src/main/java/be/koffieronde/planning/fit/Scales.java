package be.koffieronde.planning.fit;

import static be.koffieronde.planning.data.ProblemData.NeedJobs.POINTS_PER_PAIR;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.Shift;
import be.koffieronde.planning.data.Shift.ContractWeek;
import be.koffieronde.planning.rounds.Tally;
import be.koffieronde.planning.rounds.TimedRound;
import be.koffieronde.problem.Rule;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Weighs by every rule, to the point, what it means to give a supporter one more talk. For its sake visits may move between
 * the rounds of the supporter's week, though not two sessions of one need. A workbench, used again and again.
 */
final class Scales {

    private final RosterState standing;
    private final Diaries diaries;
    private final Job talk;
    private final RuleAmounts ledger;
    private final SlotShift slots;
    private final boolean isStranger;

    Scales(RosterState standing, Diaries diaries, Job talk, int supporter) {
        this.standing = standing;
        this.diaries = diaries;
        this.talk = talk;
        ledger = new RuleAmounts(standing.data().directory().problem().weights());
        slots = new SlotShift(standing.slots());
        isStranger = IntStream.of(standing.holders(talk.introductions())).noneMatch(holder -> holder == supporter);
    }

    boolean counts(Rule rule) {
        return ledger.counts(rule);
    }

    /** Whether the supporter has no session with a pupil of the talk's partner. */
    boolean isStranger() {
        return isStranger;
    }

    /** What it means to have one round as it is here. Overwritten by the next. */
    RuleAmounts weigh(TimedSequence changed) {
        clear();
        countWeek(changed.shift.contract(), replace(changed));
        return withSlots();
    }

    private void clear() {
        ledger.clear();
        slots.clear();
    }

    private RuleAmounts withSlots() {
        ledger.add(Rule.TALK_MOVED, slots.moved(true));
        ledger.add(Rule.SESSION_MOVED, slots.moved(false));
        return ledger;
    }

    /**
     * What it means to have some rounds of one week as they are here.
     *
     * @param changed at least one; null in place of a round that is as it was
     * @param dropped a talk that is in none of them any more; null if there is no such talk
     */
    RuleAmounts weigh(@Nullable TimedSequence[] changed, @Nullable Job dropped) {
        clear();
        int worked = 0;
        ContractWeek week = Shift.NONE.contract();
        for (TimedSequence lineup : changed) {
            if (lineup != null) {
                worked += replace(lineup);
                week = lineup.shift.contract();
            }
        }
        countWeek(week, worked);
        if (dropped != null) {
            ledger.add(Rule.TALK_MISSED, dropped.worth());
            ledger.add(Rule.DOUBLE_BOOKED, -overlapBefore(dropped));
            ledger.add(Rule.TALK_WITH_A_STRANGER, -strangeBefore(dropped));
            slots.drop(dropped);
        }
        return withSlots();
    }

    /** The same of a round that would have other visits than it has: what the talk alone does to that. */
    RuleAmounts weigh(TimedSequence changed, TimedSequence before) {
        clear();
        Tally was = before.count();
        Tally now = changed.count();
        ledger.replace(was, now);
        countTalk(changed.shift, changed.starts[changed.indexOf(talk)]);
        countWeek(changed.shift.contract(), now.worked - was.worked);
        return withSlots();
    }

    /** Minutes worked more. */
    private int replace(TimedSequence lineup) {
        Tally before = standing.tally(lineup.shift);
        Tally after = lineup.count();
        ledger.replace(before, after);
        for (int k = 0; k < lineup.size; k++) {
            Job job = lineup.jobs[k];
            TimedRound was = standing.roundOf(job.index());
            if (was == null) {
                countTalk(lineup.shift, lineup.starts[k]);
            } else if (was.shift().day() != lineup.shift.day() || standing.startOf(job.index()) != lineup.starts[k]) {
                countMoved(job, was.shift(), lineup.shift, lineup.starts[k]);
            }
        }
        return after.worked - before.worked;
    }

    private void countWeek(ContractWeek week, int more) {
        long before = standing.worked(week);
        long after = before + more;
        ledger.add(Rule.OVER_WEEKLY_HOURS, Math.max(0, after - week.minutes()) - Math.max(0, before - week.minutes()));
        if (week.minutes() > 0) {
            ledger.add(Rule.UNEVEN_WORKLOAD, after * after / week.minutes() - before * before / week.minutes());
        }
    }

    private void countTalk(Shift shift, int start) {
        ledger.add(Rule.DOUBLE_BOOKED, diaries.overlap(talk, shift, start));
        ledger.add(Rule.TALK_WITH_A_STRANGER, isStranger ? talk.minutes() : 0);
        ledger.add(Rule.TALK_MISSED, -talk.worth());
        slots.put(talk, shift.day(), start);
    }

    private void countMoved(Job job, Shift from, Shift to, int start) {
        slots.put(job, to.day(), start);
        if (job.persons().length > 0) {
            ledger.add(Rule.DOUBLE_BOOKED, diaries.overlap(job, to, start) - overlapBefore(job));
        }
        if (job.need() >= 0 && from.day() != to.day()) {
            int more = tooClose(job, to.day()) - tooClose(job, from.day());
            ledger.add(Rule.SESSIONS_TOO_CLOSE, (long) more * POINTS_PER_PAIR);
        }
    }

    /** Whether a session on a day would be nearer to another of its need than allowed. */
    boolean isTooClose(Job job, int day) {
        return job.need() >= 0 && counts(Rule.SESSIONS_TOO_CLOSE) && tooClose(job, day) > 0;
    }

    /** Other sessions of its need that are on too near a day. */
    private int tooClose(Job session, int day) {
        int tooClose = 0;
        for (int other : standing.data().needs().get(session.need()).jobs()) {
            TimedRound round = standing.roundOf(other);
            if (other != session.index() && round != null) {
                tooClose += Math.abs(round.shift().day() - day) < session.minDaysApart() ? 1 : 0;
            }
        }
        return tooClose;
    }

    private int overlapBefore(Job job) {
        TimedRound was = standing.roundOf(job.index());
        return was == null ? 0 : diaries.overlap(job, was.shift(), standing.startOf(job.index()));
    }

    private int strangeBefore(Job talk) {
        TimedRound was = standing.roundOf(talk.index());
        boolean isKnown = was == null
                || IntStream.of(standing.holders(talk.introductions()))
                        .anyMatch(holder -> holder == was.shift().supporter());
        return isKnown ? 0 : talk.minutes();
    }
}
