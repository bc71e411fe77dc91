package be.koffieronde.planning.data;

import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.CommitmentVisit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.Weights;

/**
 * What it costs to leave visits out.
 *
 * @param weights of the problem
 */
record Losses(Weights weights) {

    private static final long COMMITMENT_FACTOR = 10;

    /** In the unit of the rule for its kind. */
    long worth(Visit visit) {
        if (visit instanceof SupportVisit session) {
            return (long) session.minutes() * session.pupil().priority();
        }
        if (visit instanceof TalkVisit talk) {
            return talk.value();
        }
        return visit instanceof CommitmentVisit ? COMMITMENT_FACTOR * visit.minutes() : visit.minutes();
    }

    /** In points. */
    Cost of(Visit visit) {
        Rule rule = switch (Job.Kind.of(visit)) {
            case SUPPORT -> Rule.PUPIL_HOURS_LOST;
            case MEETING -> Rule.MEETING_DROPPED;
            case TALK -> Rule.TALK_MISSED;
            case COMMITMENT -> Rule.COMMITMENT_DROPPED;
        };
        long points = worth(visit) * weights.points(rule);
        return visit instanceof TalkVisit ? new Cost(0, points) : new Cost(points, 0);
    }
}
