package be.koffieronde.planning.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.AcceptorType;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.phase.PhaseConfig;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import be.koffieronde.planning.planner.WholeProblem;
import be.koffieronde.planning.timefold.PlanSolution;
import be.koffieronde.planning.timefold.RosterConstraints;
import be.koffieronde.planning.timefold.Round;
import be.koffieronde.planning.timefold.RuinRecreateMoves;
import be.koffieronde.planning.timefold.Stop;
import be.koffieronde.problem.Score;
import be.koffieronde.problem.Visits;
import be.koffieronde.roster.Roster;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Our search as phases of a solver that somebody else configures. */
class PlannerSearchTest {

    private static final Map<String, String> SECOND = Map.of("seconds", "1");

    private final WholeProblem problem = WholeProblem.generated(5, 1, 41);

    @Test
    void the_planner_brings_timefolds_plan_along_and_ends_the_search_with_its_own() {
        assertPlanned(solve(searching(new MoveIteratorFactoryConfig()
                .withMoveIteratorFactoryClass(PlannerSearch.class)
                .withMoveIteratorFactoryCustomProperties(SECOND))));
    }

    @Test
    void a_search_in_one_piece_begins_with_a_full_plan_and_ends_after_its_time() {
        assertPlanned(solve(
                new CustomPhaseConfig().withCustomPhaseCommandClassList(List.of(SearchStart.class)),
                searching(new MoveIteratorFactoryConfig()
                        .withMoveIteratorFactoryClass(RuinRecreateMoves.class)
                        .withMoveIteratorFactoryCustomProperties(SECOND))));
    }

    @Test
    void nothing_is_planned_to_begin_with() {
        Roster roster = WholePlan.roster(WholePlan.unplanned(problem.directory(), problem.travel()));

        assertThat(roster.rounds()).isEmpty();
        assertThat(roster.unplanned()).hasSameSizeAs(Visits.of(problem.directory()));
        assertThat(roster.score()).isNull();
    }

    private void assertPlanned(Roster roster) {
        Score score = problem.judge(roster).score();
        assertThat(score.hard()).isZero();
        assertThat(score.medium()).isZero();
        assertThat(roster.score()).isEqualTo(score.toString());
    }

    private static LocalSearchPhaseConfig searching(MoveIteratorFactoryConfig moves) {
        return new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(moves)
                .withAcceptorConfig(
                        new LocalSearchAcceptorConfig().withAcceptorTypeList(List.of(AcceptorType.HILL_CLIMBING)));
    }

    private Roster solve(PhaseConfig<?>... phases) {
        SolverConfig config = new SolverConfig()
                .withEnvironmentMode(EnvironmentMode.FULL_ASSERT)
                .withSolutionClass(PlanSolution.class)
                .withEntityClasses(Round.class, Stop.class)
                .withConstraintProviderClass(RosterConstraints.class)
                .withPhases(phases);
        PlanSolution plan = WholePlan.unplanned(problem.directory(), problem.travel());
        return WholePlan.roster(
                SolverFactory.<PlanSolution>create(config).buildSolver().solve(plan));
    }
}
