package be.koffieronde.problem;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoreBoundsTest {

    private final TestCentre centre = new TestCentre();

    private Problem problem(Rule rule, int points, int sessions) {
        centre.supporter("an", an -> an.weeklyMinutes(1));
        centre.pupil("p1", "de-brug", p1 -> p1.need("a", need -> need.sessions(sessions, 1000)));
        return centre.roster().directory().problem().withWeights(new Weights(Map.of(rule, points)));
    }

    @Test
    void the_highest_weight_is_fine_in_a_small_problem() {
        assertThat(ScoreBounds.faults(problem(Rule.COMMUTE, 1_000_000_000, 3))).isEmpty();
    }

    @Test
    void a_score_that_could_not_be_counted_is_a_fault_that_names_the_weight() {
        assertThat(ScoreBounds.faults(problem(Rule.UNEVEN_WORKLOAD, 1_000_000_000, 50)))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("1000000000 points for 'Uneven workload' could make a soft score too large to count")
                .endsWith("lower its weight");
    }

    @Test
    void a_claimed_score_too_large_to_count_is_no_score() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> Score.parse("0hard/-99999999999999999999medium/0soft")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is no score");
    }
}
