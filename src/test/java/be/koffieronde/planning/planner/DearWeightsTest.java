package be.koffieronde.planning.planner;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.planning.planner.SearchStages.GroupSize;
import be.koffieronde.problem.Rule;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No drive, and no other cost, outweighs a pupil's minute, whatever it is made to cost. */
class DearWeightsTest {

    private static final long MOVES = 400;

    private final WholeProblem problem = WholeProblem.generated(5, 1, 3);

    static Stream<Rule> softRules() {
        return Arrays.stream(Rule.values()).filter(rule -> rule.level() == Rule.Level.SOFT && rule.defaultPoints() > 0);
    }

    @ParameterizedTest
    @MethodSource("softRules")
    void a_cost_a_hundred_times_as_dear_takes_no_minute_from_a_pupil(Rule rule) {
        assertThat(lost(Map.of(rule, 100 * rule.defaultPoints()))).isZero();
    }

    @ParameterizedTest
    @MethodSource("softRules")
    void nor_does_one_that_costs_nothing(Rule rule) {
        assertThat(lost(Map.of(rule, 0))).isZero();
    }

    private long lost(Map<Rule, Integer> weights) {
        WholeProblem weighed = problem.weighing(weights);
        return weighed.judge(weighed.planner(PlanOptions.ofMoves(MOVES, 1, 1), GroupSize.MEASURED)
                        .plan())
                .score()
                .medium();
    }
}
