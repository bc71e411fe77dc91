package be.koffieronde.planning.fit;

import static be.koffieronde.planning.data.ProblemData.NeedJobs.POINTS_PER_PAIR;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.ProblemData;
import be.koffieronde.planning.data.Shift;
import be.koffieronde.planning.data.StandIns;
import be.koffieronde.planning.rounds.RuleAmounts;
import be.koffieronde.planning.rounds.TimedRound;
import be.koffieronde.problem.Rule;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** With whom people are: what the rules about that make of a visit in a roster that leaves it out, and of others. */
final class Company {

    private static final int[] NONE = {};

    private final RosterState standing;
    private final ProblemData data;
    private final Job visit;

    private Shift counted = Shift.NONE;
    private int strange;
    private int shared;
    private int tooClose;
    private int introduced;

    Company(RosterState standing, Job visit) {
        this.standing = standing;
        data = standing.data();
        this.visit = visit;
    }

    /** Whether a supporter must not have a visit because its people would be with a stranger. */
    boolean isStranger(Job job, int supporter) {
        return !job.isIntroduced(need -> IntStream.of(standing.holders(need)).anyMatch(holder -> holder == supporter));
    }

    /** What follows from whose round it is and on which day, whatever the time. */
    void count(RuleAmounts into, Shift shift) {
        if (shift.index() != counted.index()) {
            counted = shift;
            strange = isStranger(visit, shift.supporter()) ? visit.minutes() : 0;
            shared = POINTS_PER_PAIR * count(siblings(Rule.PUPIL_SHARED, shift));
            tooClose = POINTS_PER_PAIR * count(siblings(Rule.SESSIONS_TOO_CLOSE, shift));
            introduced = visit.isStandIn(shift)
                    ? 0
                    : introduced(shift.supporter()).mapToInt(Job::minutes).sum();
        }
        into.add(Rule.TALK_WITH_A_STRANGER, strange - introduced);
        into.add(Rule.PUPIL_SHARED, shared);
        into.add(Rule.SESSIONS_TOO_CLOSE, tooClose);
    }

    /** Visits a supporter has whose people would be with a stranger, were it not for this visit. */
    Stream<Job> introduced(int supporter) {
        int[] dependents =
                visit.need() < 0 ? NONE : data.needs().get(visit.need()).dependents();
        return IntStream.of(dependents)
                .mapToObj(data.jobs()::get)
                .filter(job -> isPlanned(job.index(), (dependent, shift) -> shift.supporter() == supporter))
                .filter(job -> isStranger(job, supporter));
    }

    /** How many sessions of its need a session on a day would be nearer to than allowed. */
    int tooClose(Job session, int day) {
        return count(siblings(session, (other, round) -> isTooNear(session, round, day)));
    }

    /** Other sessions of its need that the visit must not be beside, by one of the two rules about such pairs. */
    Stream<Job> siblings(Rule rule, Shift shift) {
        if (rule == Rule.SESSIONS_TOO_CLOSE) {
            return siblings(visit, (other, round) -> isTooNear(visit, round, shift.day()));
        }
        return visit.isStandIn(shift)
                ? Stream.empty()
                : siblings(visit, (other, round) -> round.supporter() != shift.supporter() && !other.isStandIn(round));
    }

    private static boolean isTooNear(Job session, Shift other, int day) {
        return Math.abs(other.day() - day) < session.minDaysApart();
    }

    /** Other planned sessions of its need that are in such shifts. */
    private Stream<Job> siblings(Job session, BiPredicate<Job, Shift> isMeant) {
        return IntStream.of(
                        session.need() < 0
                                ? NONE
                                : data.needs().get(session.need()).jobs())
                .filter(other -> other != session.index() && isPlanned(other, isMeant))
                .mapToObj(data.jobs()::get);
    }

    private boolean isPlanned(int job, BiPredicate<Job, Shift> isMeant) {
        TimedRound round = standing.roundOf(job);
        return round != null && isMeant.test(data.jobs().get(job), round.shift());
    }

    private static int count(Stream<Job> sessions) {
        return (int) sessions.count();
    }

    /** Whether somebody would stand in by a session on that day and does not now, or the other way round. */
    boolean isOtherwiseStandIn(Job session, int day) {
        TimedRound was = standing.roundOf(session.index());
        StandIns standIns = session.standIns();
        return was != null
                && standIns != null
                && standIns.days().get(day) != standIns.days().get(was.shift().day());
    }
}
