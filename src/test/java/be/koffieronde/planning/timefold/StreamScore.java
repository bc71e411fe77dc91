package be.koffieronde.planning.timefold;

import ai.timefold.solver.core.api.score.analysis.ConstraintAnalysis;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Score;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the constraint streams make of a plan.
 *
 * @param points per rule the points lost, 0 where there are none
 */
public record StreamScore(Score score, Map<Rule, Long> points) {

    private static final SolutionManager<PlanSolution, HardMediumSoftLongScore> MANAGER =
            SolutionManager.create(SolverFactory.create(new SolverConfig()
                    .withSolutionClass(PlanSolution.class)
                    .withEntityClasses(Round.class, Stop.class)
                    .withConstraintProviderClass(RosterConstraints.class)));

    /** Also tells every stop which round it is in. */
    public static StreamScore of(PlanSolution plan) {
        Score score = score(MANAGER.update(plan));
        Map<Rule, Long> points = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            points.put(rule, 0L);
        }
        MANAGER.analyze(plan).constraintAnalyses().forEach(analysis -> points.put(rule(analysis), lost(analysis)));
        return new StreamScore(score, points);
    }

    /** Only the score, which is quicker; also tells every stop which round it is in. */
    public static Score total(PlanSolution plan) {
        return score(MANAGER.update(plan));
    }

    private static Score score(HardMediumSoftLongScore score) {
        return new Score(score.hardScore(), score.mediumScore(), score.softScore());
    }

    private static Rule rule(ConstraintAnalysis<?> analysis) {
        return Rule.titled(analysis.constraintName()).orElseThrow();
    }

    private static long lost(ConstraintAnalysis<HardMediumSoftLongScore> analysis) {
        HardMediumSoftLongScore score = analysis.score();
        return -(score.hardScore() + score.mediumScore() + score.softScore());
    }
}
