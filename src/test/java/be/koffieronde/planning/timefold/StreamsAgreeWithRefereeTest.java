package be.koffieronde.planning.timefold;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.planning.planner.BusyCentre;
import be.koffieronde.planning.planner.LivingProblems;
import be.koffieronde.planning.planner.WholeProblem;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Weights;
import be.koffieronde.referee.Verdict;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Streams and referee, written apart from one another, find the same points for every rule of any plan. */
class StreamsAgreeWithRefereeTest {

    private static final int PLANS = 12;

    static Stream<Named<WholeProblem>> problems() {
        return Stream.concat(LivingProblems.all(), older());
    }

    private static Stream<Named<WholeProblem>> older() {
        return Stream.of(
                Named.of("small", WholeProblem.vector("small")),
                Named.of("three-weeks", WholeProblem.vector("three-weeks")),
                Named.of("roads", WholeProblem.vector("roads")),
                Named.of("terms", WholeProblem.vector("terms")),
                Named.of("exceptions", WholeProblem.vector("exceptions")),
                Named.of("duties", WholeProblem.vector("duties")),
                Named.of("busy", BusyCentre.problem()),
                Named.of("5 supporters", WholeProblem.generated(5, 1, 1)),
                Named.of("6 supporters", WholeProblem.generated(6, 1, 2).weighing(manyWeights())),
                Named.of("8 supporters", WholeProblem.generated(8, 1, 3)),
                Named.of("5 supporters, 3 weeks", WholeProblem.generated(5, 3, 4)),
                Named.of(
                        "structural three-weeks",
                        WholeProblem.vector("three-weeks").structural()),
                Named.of("structural busy", BusyCentre.problem().structural()),
                Named.of(
                        "structural 5 supporters, 4 weeks",
                        WholeProblem.generated(5, 4, 5).structural()));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void on_random_plans(WholeProblem problem) {
        NonsensePlans plans = new NonsensePlans(problem, 7);
        for (int n = 0; n < PLANS; n++) {
            assertAgreement(problem, plans.random());
        }
    }

    @ParameterizedTest
    @MethodSource("problems")
    void on_sensible_plans_disturbed(WholeProblem problem) {
        NonsensePlans plans = new NonsensePlans(problem, 8);
        for (int n = 0; n < PLANS; n++) {
            assertAgreement(problem, plans.disturbed());
        }
    }

    @ParameterizedTest
    @MethodSource("problems")
    void on_sensible_plans_which_break_no_hard_rule(WholeProblem problem) {
        PlanSolution plan = new NonsensePlans(problem, 9).sensible();

        assertAgreement(problem, plan);
        assertThat(problem.judge(plan).score().hard()).isZero();
    }

    @Test
    void random_plans_break_every_rule() {
        Set<Rule> broken = EnumSet.noneOf(Rule.class);
        problems().map(Named::getPayload).forEach(problem -> broken.addAll(brokenAtRandom(problem)));

        assertThat(broken).containsExactly(Rule.values());
    }

    private static List<Rule> brokenAtRandom(WholeProblem problem) {
        PlanSolution plan = new NonsensePlans(problem, 10).random();
        StreamScore.total(plan);
        Verdict verdict = problem.judge(plan);
        return Stream.of(Rule.values()).filter(rule -> verdict.total(rule) > 0).toList();
    }

    private static void assertAgreement(WholeProblem problem, PlanSolution plan) {
        StreamScore streams = StreamScore.of(plan);
        Verdict verdict = problem.judge(plan);

        assertThat(streams.points())
                .isEqualTo(points(verdict, problem.directory().problem().weights()));
        assertThat(streams.score()).isEqualTo(verdict.score());
    }

    private static Map<Rule, Long> points(Verdict verdict, Weights weights) {
        Map<Rule, Long> points = new EnumMap<>(Rule.class);
        verdict.totals().forEach((rule, total) -> points.put(rule, total * weights.points(rule)));
        return points;
    }

    private static Map<Rule, Integer> manyWeights() {
        Map<Rule, Integer> weights = new EnumMap<>(Rule.class);
        Stream.of(Rule.values()).forEach(rule -> weights.put(rule, rule.ordinal() % 4));
        return weights;
    }
}
