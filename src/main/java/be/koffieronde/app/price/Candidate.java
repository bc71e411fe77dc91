package be.koffieronde.app.price;

import be.koffieronde.app.week.Judgement;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Rule.Level;
import be.koffieronde.problem.Score;
import be.koffieronde.referee.Verdict;
import be.koffieronde.roster.Roster;

/**
 * A roster found by some search, and what the referee says of it under the problem's own weights.
 *
 * @param roster which says of every talk whether it is planned, and claims no score
 */
record Candidate(Roster roster, Judgement judgement) {

    boolean hasTalks() {
        return judgement.figures().talksPlanned() > 0;
    }

    /** What it would score were something worth that; soft points in hundredths. */
    Score at(Worth worth, Priced priced) {
        Verdict verdict = judgement.verdict();
        long soft = 100 * costOfOthers(priced.rule()) + worth.times(verdict.total(priced.rule()));
        return new Score(verdict.score().hard(), verdict.score().medium(), -soft);
    }

    private long costOfOthers(Rule but) {
        long cost = 0;
        for (Rule rule : Rule.values()) {
            if (rule.level() == Level.SOFT && rule != but) {
                cost += judgement.verdict().total(rule) * judgement.weights().points(rule);
            }
        }
        return cost;
    }
}
