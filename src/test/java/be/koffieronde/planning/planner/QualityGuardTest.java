package be.koffieronde.planning.planner;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.planning.planner.SearchStages.GroupSize;
import be.koffieronde.problem.Score;
import be.koffieronde.roster.Roster;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a fixed number of moves comes to, so that nobody makes the search worse without noticing. Where it has become better,
 * record that.
 */
class QualityGuardTest {

    /** How much worse than recorded is taken for chance: a seed more or less makes as much of a difference. */
    private static final double MARGIN = 1.03;

    @ParameterizedTest
    @CsvSource({"20, 1, 30320", "40, 2, 70905"})
    void no_pupil_loses_more_and_the_week_costs_no_more_than_recorded(int supporters, int threads, long recorded) {
        WholeProblem problem = WholeProblem.generatedWithoutLife(supporters, 1);
        Roster roster = problem.planner(PlanOptions.ofMoves(20_000, 1, threads), GroupSize.MEASURED)
                .plan();
        Score score = problem.judge(roster).score();

        assertThat(score.hard()).isZero();
        assertThat(score.medium()).isZero();
        assertThat(-score.soft()).isLessThanOrEqualTo(Math.round(recorded * MARGIN));
    }
}
