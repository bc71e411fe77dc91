package be.koffieronde.planning.data;

import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Rule.Level;
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
            long worth = session.minutes() * session.priorities();
            return session.isMakeUp() ? worth / 2 : worth;
        }
        if (visit instanceof TalkVisit talk) {
            return talk.value();
        }
        return visit instanceof CommitmentVisit ? COMMITMENT_FACTOR * visit.minutes() : visit.minutes();
    }

    /**
     * In points.
     *
     * @param changed what it counts besides by the rule on changes from what was agreed
     */
    Cost of(Visit visit, int changed) {
        Rule rule = Job.Kind.of(visit).ifLeftOut();
        long points = worth(visit) * weights.points(rule);
        if (changed > 0) {
            points += (long) changed * weights.points(Rule.CHANGED_FROM_AGREED);
        }
        return rule.level() == Level.MEDIUM ? new Cost(points, 0) : new Cost(0, points);
    }
}
