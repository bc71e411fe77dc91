package be.koffieronde.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.app.week.Judgement;
import be.koffieronde.benchmark.Comparison.Variant;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Score;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void the_median_is_taken_level_by_level() {
        List<Run> runs = List.of(run(0, -30, -100, 5), run(-1, -10, -300, 7), run(0, -20, -200, 6));

        assertThat(Run.median(runs)).isEqualTo(run(0, -20, -200, 6));
    }

    @Test
    void of_two_runs_the_worse_counts() {
        assertThat(Run.median(List.of(run(0, 0, -100, 5), run(0, 0, -200, 6)))).isEqualTo(run(0, 0, -200, 5));
    }

    @Test
    void the_spread_is_from_the_worst_to_the_best_soft_points() {
        assertThat(Run.spread(List.of(run(0, 0, -200, 0), run(0, 0, -350, 0), run(0, 0, -100, 0))))
                .isEqualTo(250);
        assertThat(Run.spread(List.of(run(0, 0, -200, 0)))).isZero();
    }

    @Test
    void ratios_are_to_the_first_variant() {
        Variant stock = Variant.of("stock", List.of(run(0, 0, -400, 0)));
        Variant ours = Variant.of("ours", List.of(run(0, 0, -100, 0)));
        Comparison comparison = new Comparison("five", List.of(stock, ours));

        assertThat(comparison.ratio(stock)).isEqualTo(1);
        assertThat(comparison.ratio(ours)).isEqualTo(0.25);
        assertThat(comparison.avoidableRatio(ours)).isEqualTo(90.0 / 390);
    }

    @Test
    void commute_and_workload_cannot_be_avoided() {
        Path vectors = Path.of("src/test/resources/vectors");
        Judgement judgement = ProblemInput.read(vectors.resolve("small.json"))
                .roster(vectors.resolve("small.roster-1.json"))
                .judgement();

        Run run = Run.of(judgement, 9);

        long commute =
                judgement.verdict().total(Rule.COMMUTE) * judgement.weights().points(Rule.COMMUTE);
        long workload = judgement.verdict().total(Rule.UNEVEN_WORKLOAD)
                * judgement.weights().points(Rule.UNEVEN_WORKLOAD);
        assertThat(commute * workload).isPositive();
        assertThat(run.avoidable() - commute - workload).isEqualTo(run.score().soft());
    }

    /** Ten soft points of which are commute. */
    private static Run run(long hard, long medium, long soft, long moves) {
        return new Run(new Score(hard, medium, soft), soft + 10, moves);
    }
}
