package be.koffieronde.planning.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.koffieronde.TestCentre;
import be.koffieronde.planning.planner.WholeProblem;
import be.koffieronde.planning.state.Sketch;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Rule.Level;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class YardstickTest {

    private final WholeProblem problem = WholeProblem.generated(5, 1, 41);

    @Test
    void is_in_proportion_to_the_soft_weights() {
        WholeProblem dear = problem.weighing(softRules(rule -> 100 * rule.defaultPoints()));

        assertThat(of(dear).saving()).isCloseTo(100 * of(problem).saving(), within(100.0));
    }

    @Test
    void is_one_where_nothing_costs() {
        assertThat(of(problem.weighing(softRules(rule -> 0))).saving()).isOne();
    }

    @Test
    void a_pupil_of_low_priority_is_not_little_beside_one_of_high() {
        WholeProblem two = WholeProblem.of(new TestCentre()
                .supporter("an", an -> {})
                .pupil("p1", "de-brug", p1 -> p1.need("p1-a"))
                .pupil("p2", "de-brug", p2 -> p2.priority(1_000_000).need("p2-a")));

        assertThat(of(two).loss()).isEqualTo(50);
    }

    @Test
    void leaves_the_sketch_as_it_was() {
        Sketch sketch = filled(problem);
        long before = sketch.soft();
        Yardstick.of(sketch);

        assertThat(sketch.soft()).isEqualTo(before);
    }

    private static Map<Rule, Integer> softRules(Function<Rule, Integer> points) {
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.level() == Level.SOFT)
                .collect(Collectors.toMap(rule -> rule, points));
    }

    private static Yardstick of(WholeProblem problem) {
        return Yardstick.of(filled(problem));
    }

    private static Sketch filled(WholeProblem problem) {
        Sketch sketch = new Sketch(problem.data());
        Construction.fill(sketch);
        return sketch;
    }
}
