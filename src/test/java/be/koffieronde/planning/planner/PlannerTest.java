package be.koffieronde.planning.planner;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import be.koffieronde.TestCentre;
import be.koffieronde.TestWindows;
import be.koffieronde.planning.planner.SearchStages.GroupSize;
import be.koffieronde.problem.Score;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Planning a whole centre, in one piece or in groups, within a number of moves. */
class PlannerTest {

    private static final GroupSize TINY = new GroupSize(2, 4);

    static Stream<Named<WholeProblem>> problems() {
        return Stream.concat(LivingProblems.all(), older());
    }

    private static Stream<Named<WholeProblem>> older() {
        return Stream.of(
                Named.of("busy", BusyCentre.problem()),
                Named.of("roads", WholeProblem.vector("roads")),
                Named.of("three weeks", WholeProblem.vector("three-weeks")),
                Named.of("9 supporters", WholeProblem.generated(9, 1, 51)),
                Named.of("12 supporters", WholeProblem.generated(12, 1, 52)),
                Named.of("6 supporters, 2 weeks", WholeProblem.generated(6, 2, 53)),
                Named.of("structural busy", BusyCentre.problem().structural()),
                Named.of(
                        "structural 6 supporters, 4 weeks",
                        WholeProblem.generated(6, 4, 56).structural()));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void no_hard_rule_is_broken_and_the_referee_confirms_the_claim(WholeProblem problem) {
        Roster roster = problem.planner(PlanOptions.ofMoves(600, 1, 1), GroupSize.MEASURED)
                .plan();

        assertThat(confirmed(problem, roster).hard()).isZero();
    }

    @ParameterizedTest
    @MethodSource("problems")
    void groups_searched_at_the_same_time_merge_without_breaking_a_rule(WholeProblem problem) {
        Roster roster = problem.planner(PlanOptions.ofMoves(600, 2, 3), TINY, EnvironmentMode.FULL_ASSERT)
                .plan();

        assertThat(confirmed(problem, roster).hard()).isZero();
    }

    @ParameterizedTest
    @MethodSource("problems")
    void equal_seeds_moves_and_threads_give_equal_rosters(WholeProblem problem) {
        PlanOptions options = PlanOptions.ofMoves(400, 3, 2);

        assertThat(problem.planner(options, TINY).plan())
                .isEqualTo(problem.planner(options, TINY).plan());
    }

    @ParameterizedTest
    @MethodSource("problems")
    void a_roster_that_is_improved_gets_no_worse(WholeProblem problem) {
        Roster start = problem.planner(PlanOptions.ofMoves(300, 4, 1), TINY).plan();
        Roster improved = problem.planner(PlanOptions.ofMoves(300, 5, 2).startingFrom(start), TINY)
                .plan();

        assertThat(confirmed(problem, improved)).isGreaterThanOrEqualTo(confirmed(problem, start));
    }

    @Test
    void a_second_session_for_which_there_is_no_time_stays_out() {
        WholeProblem problem = WholeProblem.of(new TestCentre()
                .pupil(
                        "p1",
                        "de-brug",
                        p1 -> p1.need(
                                "p1-a",
                                need -> need.sessions(2, 50)
                                        .minDaysApart(0)
                                        .when(TestWindows.week("MON 08:45-09:35")))));
        Roster roster = problem.planner(PlanOptions.ofMoves(1, 1, 1), GroupSize.MEASURED)
                .plan();

        assertThat(confirmed(problem, roster).hard()).isZero();
        assertThat(roster.unplanned()).containsExactly("support/p1-a/1/2");
    }

    @Test
    void a_need_of_no_sessions_introduces_nobody() {
        WholeProblem problem = WholeProblem.of(new TestCentre()
                .partner("heidi", "de-brug", heidi -> heidi.talk(1, 15))
                .pupil("p1", "de-brug", p1 -> p1.partners("heidi").need("p1-a", need -> need.sessions(0, 50))));
        Roster roster = problem.planner(PlanOptions.ofMoves(10, 1, 2), TINY).plan();

        assertThat(confirmed(problem, roster).hard()).isZero();
        assertThat(roster.unplanned()).containsExactly("talk/heidi/1");
    }

    @Test
    void no_session_follows_one_that_is_pinned_with_somebody_who_may_not_have_it() {
        WholeProblem problem = WholeProblem.of(new TestCentre()
                .supporter("an", an -> an.expertise("BA", "T9"))
                .supporter("bo", bo -> bo.expertise("BA"))
                .pupil(
                        "p1",
                        "de-brug",
                        p1 -> p1.need("p1-a", need -> need.sessions(2, 50).expertise("T9"))));
        Roster pinned = new Roster(
                problem.directory().problem().name(),
                null,
                List.of(new RosterRound(
                        "bo", TestCentre.MONDAY, List.of(new PlannedVisit("support/p1-a/1/1", 540, 590, true)))),
                List.of("support/p1-a/1/2"));
        Roster roster = problem.planner(PlanOptions.ofMoves(50, 1, 1).startingFrom(pinned), TINY)
                .plan();

        assertThat(roster.unplanned()).containsExactly("support/p1-a/1/2");
    }

    @Test
    void a_lunch_of_no_minutes_needs_no_time() {
        WholeProblem problem = WholeProblem.of(new TestCentre()
                .supporter("an", an -> an.lunch(0, "12:00-13:00"))
                .commitment("c1", "an", "2026-11-23", "09:00-16:00"));

        assertThat(problem.planner(PlanOptions.ofMoves(10, 1, 1), TINY).plan().unplanned())
                .isEmpty();
    }

    @Test
    void what_breaks_a_rule_in_the_roster_to_improve_is_not_kept() {
        WholeProblem problem = WholeProblem.vector("small");
        Roster broken = WholeProblem.vectorRoster("small.roster-1");

        Roster improved = problem.planner(PlanOptions.ofMoves(200, 6, 1).startingFrom(broken), TINY)
                .plan();

        assertThat(confirmed(problem, improved).hard()).isZero();
    }

    @Test
    void pinned_visits_stay_where_they_are() {
        WholeProblem problem = WholeProblem.generated(6, 1, 54);
        Roster start = problem.planner(PlanOptions.ofMoves(100, 7, 1), TINY).plan();
        Roster pinned = everySecondPinned(start);

        Roster improved = problem.planner(PlanOptions.ofMoves(500, 8, 2).startingFrom(pinned), TINY)
                .plan();

        assertThat(pins(improved))
                .containsExactlyInAnyOrderElementsOf(pins(pinned))
                .isNotEmpty();
        assertThat(confirmed(problem, improved).hard()).isZero();
    }

    @Test
    void cancelling_ends_a_search_with_the_best_roster_so_far() {
        WholeProblem problem = WholeProblem.generated(6, 1, 55);
        Planner planner = problem.planner(PlanOptions.ofTime(Duration.ofDays(1), 9, 2), TINY);
        planner.cancel();

        assertThat(confirmed(problem, planner.plan()).hard()).isZero();
    }

    private static Score confirmed(WholeProblem problem, Roster roster) {
        Score score = problem.judge(roster).score();
        assertThat(roster.score()).isEqualTo(score.toString());
        return score;
    }

    private static Roster everySecondPinned(Roster roster) {
        List<RosterRound> rounds = new ArrayList<>();
        for (RosterRound round : roster.rounds()) {
            List<PlannedVisit> visits = new ArrayList<>();
            for (PlannedVisit visit : round.visits()) {
                visits.add(new PlannedVisit(visit.id(), visit.start(), visit.end(), visits.size() % 2 == 0));
            }
            rounds.add(new RosterRound(round.supporter(), round.date(), visits));
        }
        return new Roster(roster.problem(), roster.score(), rounds, roster.unplanned());
    }

    private static List<String> pins(Roster roster) {
        List<String> pins = new ArrayList<>();
        for (RosterRound round : roster.rounds()) {
            for (PlannedVisit visit : round.visits()) {
                if (visit.pinned()) {
                    pins.add("%s %s %s %d".formatted(visit.id(), round.supporter(), round.date(), visit.start()));
                }
            }
        }
        return pins;
    }
}
