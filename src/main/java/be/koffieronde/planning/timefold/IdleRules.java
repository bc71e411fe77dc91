package be.koffieronde.planning.timefold;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.ProblemData;
import be.koffieronde.problem.Rule;
import java.util.EnumSet;
import java.util.Set;

/**
 * The rules that cannot count anything in some data, whatever the plan: nothing they are about is there. Timefold builds no
 * stream for what has no points, which makes each move cheaper.
 */
final class IdleRules {

    /** Those that ask something of visits that few visits have. */
    private static final Set<Rule> OF_VISITS = EnumSet.of(
            Rule.PUPIL_SHARED,
            Rule.SESSIONS_TOO_CLOSE,
            Rule.TALK_WITH_A_STRANGER,
            Rule.PUPIL_HOURS_LOST,
            Rule.MAKE_UP_DROPPED,
            Rule.MEETING_DROPPED,
            Rule.COMMITMENT_DROPPED,
            Rule.TALK_MISSED,
            Rule.SUPPORTER_CHANGED,
            Rule.OUTSIDE_PREFERRED_TIME,
            Rule.TALK_IN_OWN_TIME,
            Rule.STAND_IN,
            Rule.CHANGED_FROM_AGREED);

    private IdleRules() {}

    static Set<Rule> of(ProblemData data) {
        Set<Rule> idle = EnumSet.copyOf(OF_VISITS);
        for (Job job : data.jobs()) {
            idle.remove(job.kind().ifLeftOut());
            idle.removeIf(rule -> concerns(rule, job));
        }
        return idle;
    }

    private static boolean concerns(Rule rule, Job job) {
        return switch (rule) {
            case PUPIL_SHARED, SESSIONS_TOO_CLOSE -> job.hasSiblings();
            case TALK_WITH_A_STRANGER -> job.needsIntroduction();
            case SUPPORTER_CHANGED -> job.wanted() != Job.NOBODY;
            case OUTSIDE_PREFERRED_TIME -> job.preferred() != null;
            case TALK_IN_OWN_TIME -> job.isTalk();
            case STAND_IN -> job.standIns() != null;
            case CHANGED_FROM_AGREED -> job.agreement() != null;
            default -> false;
        };
    }
}
