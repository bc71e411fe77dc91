package be.koffieronde.planning.timefold;

import static be.koffieronde.TestCentre.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import be.koffieronde.TestCentre;
import be.koffieronde.planning.planner.BusyCentre;
import be.koffieronde.planning.planner.LivingProblems;
import be.koffieronde.planning.planner.WholeProblem;
import be.koffieronde.planning.search.PartSearcher.Listener;
import be.koffieronde.planning.search.RunningSearch;
import be.koffieronde.planning.search.SearchLimit;
import be.koffieronde.planning.search.SearchParameters;
import be.koffieronde.planning.search.SearchParameters.Temperature;
import be.koffieronde.problem.Score;
import be.koffieronde.roster.Roster;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Solving within a budget of tries, in which nothing depends on the clock. */
class PlanSolverTest {

    private static final int TRIES = 1000;

    private final List<HardMediumSoftLongScore> scores = new ArrayList<>();

    static Stream<Named<WholeProblem>> problems() {
        return Stream.of(
                Named.of("busy", BusyCentre.problem()),
                Named.of("roads", WholeProblem.vector("roads")),
                Named.of("5 supporters", WholeProblem.generated(5, 1, 41)),
                Named.of("8 supporters", WholeProblem.generated(8, 1, 42)),
                Named.of("5 supporters, 3 weeks", WholeProblem.generated(5, 3, 43)),
                Named.of("living, agreed", LivingProblems.agreed("living")),
                Named.of("living-weeks, agreed", LivingProblems.agreed("living-weeks")),
                Named.of("corners-1", LivingProblems.agreed("corners-1")),
                Named.of("corners-3", LivingProblems.agreed("corners-3")));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void timefold_finds_no_fault_in_any_move_nor_the_referee_in_the_outcome(WholeProblem problem) {
        PlanSolution plan = solve(problem, EnvironmentMode.FULL_ASSERT, 1, TRIES);

        Score score = problem.judge(plan).score();
        assertThat(score.hard()).isZero();
        assertThat(plan.score()).hasToString(score.toString());
    }

    @ParameterizedTest
    @MethodSource("problems")
    void equal_seeds_give_equal_rosters(WholeProblem problem) {
        assertThat(roster(problem, 2)).isEqualTo(roster(problem, 2)).isNotEqualTo(roster(problem, 3));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void more_tries_give_a_better_roster(WholeProblem problem) {
        PlanSolution filled = solve(problem, EnvironmentMode.NO_ASSERT, 4, 0);
        PlanSolution searched = solve(problem, EnvironmentMode.NO_ASSERT, 4, TRIES);

        assertThat(searched.score()).isGreaterThan(filled.score());
    }

    @Test
    void every_better_plan_is_told_in_turn_and_the_last_is_the_best() {
        PlanSolution plan = solve(BusyCentre.problem(), EnvironmentMode.NO_ASSERT, 5, TRIES);

        assertThat(scores).isSorted().hasSizeGreaterThan(1).endsWith(plan.score());
    }

    @Test
    void a_problem_without_visits_has_an_empty_plan() {
        WholeProblem nothing = WholeProblem.of(new TestCentre());

        assertThat(solve(nothing, EnvironmentMode.FULL_ASSERT, 6, TRIES).score())
                .isEqualTo(HardMediumSoftLongScore.ZERO);
    }

    @Test
    void a_plan_that_is_full_already_is_improved() {
        WholeProblem problem = WholeProblem.generated(5, 1, 41);
        PlanSolution full = solve(problem, EnvironmentMode.NO_ASSERT, 7, 0);

        assertThat(solve(full, EnvironmentMode.FULL_ASSERT, 7, TRIES).score()).isGreaterThan(full.score());
    }

    @ParameterizedTest
    @MethodSource("problems")
    void pinned_visits_stay_where_they_are(WholeProblem problem) {
        PlanSolution start =
                PinnedPlan.of(problem, solve(problem, EnvironmentMode.NO_ASSERT, 9, 0), job -> job.index() % 4 == 0);
        List<String> before = pinned(start);
        PlanSolution plan = solve(start, EnvironmentMode.FULL_ASSERT, 10, TRIES);

        assertThat(pinned(plan)).isNotEmpty().isEqualTo(before);
        assertThat(problem.judge(plan).score().hard()).isZero();
    }

    @Test
    void where_nobody_works_everything_is_left_out() {
        TestCentre centre = new TestCentre().pupil("p1", "de-brug", p1 -> p1.need("p1-a"));
        MONDAY.datesUntil(MONDAY.plusWeeks(1)).forEach(date -> centre.closed(date.toString()));

        assertThat(solve(WholeProblem.of(centre), EnvironmentMode.FULL_ASSERT, 8, TRIES)
                        .score())
                .isEqualTo(HardMediumSoftLongScore.ofMedium(-50));
    }

    private static List<String> pinned(PlanSolution plan) {
        return plan.rounds().stream()
                .map(Round::timed)
                .flatMap(round -> IntStream.range(0, round.jobs().length)
                        .filter(k -> round.jobs()[k].isPinned())
                        .mapToObj(k -> "%s in %d at %d"
                                .formatted(
                                        round.jobs()[k].visit().id(),
                                        round.shift().index(),
                                        round.starts()[k])))
                .toList();
    }

    private Roster roster(WholeProblem problem, long seed) {
        return problem.roster(solve(problem, EnvironmentMode.NO_ASSERT, seed, TRIES));
    }

    private PlanSolution solve(WholeProblem problem, EnvironmentMode mode, long seed, int tries) {
        return solve(new PlanSolution(problem.data()), mode, seed, tries);
    }

    /** The one place where a solver is called. */
    private PlanSolution solve(PlanSolution plan, EnvironmentMode mode, long seed, int tries) {
        SearchParameters parameters = new SearchParameters(
                SearchLimit.ofTries(tries), new Temperature(0.4, 0.5), new Temperature(0.04, 0.05), false);
        RunningSearch search = RunningSearch.begin(parameters, Listener.NOBODY);
        return new PlanSolver(mode)
                .solve(plan, search, seed, better -> scores.add(Objects.requireNonNull(better.score())));
    }
}
