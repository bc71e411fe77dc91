package be.koffieronde.planning.planner;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.TestNeed;
import be.koffieronde.TestWindows;
import be.koffieronde.planning.data.Beginning;
import be.koffieronde.planning.data.Scope;
import be.koffieronde.planning.planner.SearchStages.GroupSize;
import be.koffieronde.problem.Commitment;
import be.koffieronde.problem.Need.Keep;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.referee.VectorReader;
import be.koffieronde.roster.Agreed;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What becomes of a week that lives. An lives 12 minutes from De Brug and Bo 30, on one day after the other. */
class LivingWeekTest {

    private final TestCentre centre = new TestCentre();

    @Test
    void somebody_stands_in_for_who_is_away() {
        centre.supporter("an", an -> an.absent("2026-11-23"));
        need(need -> need.supporter("an", Keep.MUST).standInAllowed().when(TestWindows.week("MON 09:00-12:00")));

        assertThat(places(planned())).containsExactly("support/a/1/1 bo 2026-11-23");
    }

    @Test
    void nobody_does_if_that_is_not_allowed() {
        centre.supporter("an", an -> an.absent("2026-11-23"));
        need(need -> need.supporter("an", Keep.MUST).when(TestWindows.week("MON 09:00-12:00")));

        assertThat(planned().unplanned()).containsExactly("support/a/1/1");
    }

    @Test
    void nobody_does_who_lacks_the_expertise() {
        centre.supporter("an", an -> an.absent("2026-11-23").expertise("T9"));
        need(need -> need.supporter("an", Keep.MUST)
                .standInAllowed()
                .expertise("T9")
                .when(TestWindows.week("MON 09:00-12:00")));

        assertThat(planned().unplanned()).containsExactly("support/a/1/1");
    }

    @Test
    void the_colleague_stands_in_for_whom_it_costs_least() {
        centre.supporter("an", an -> an.absent("2026-11-23"))
                .supporter("far", far -> far.home("home-bo"))
                .supporter("near", near -> near.home("centre"));
        need(need -> need.supporter("an", Keep.MUST).standInAllowed().when(TestWindows.week("MON 09:00-12:00")));

        assertThat(places(planned())).containsExactly("support/a/1/1 near 2026-11-23");
    }

    @Test
    void the_other_sessions_stay_with_the_supporter() {
        centre.supporter("an", an -> an.on("2026-11-24"));
        need(need -> need.sessions(2, 50)
                .supporter("an", Keep.MUST)
                .standInAllowed()
                .when(TestWindows.week("MON 09:00-12:00", "TUE 09:00-12:00")));

        assertThat(places(planned()))
                .extracting(place -> place.substring(place.indexOf(' ') + 1))
                .containsExactlyInAnyOrder("an 2026-11-23", "bo 2026-11-24");
    }

    @Test
    void several_colleagues_may_share_the_sessions_of_a_week() {
        centre.supporter("an", an -> an.absent("2026-11-23", "2026-11-24"))
                .supporter("bo", bo -> bo.off("TUE"))
                .supporter("cy", cy -> cy.home("centre").off("MON"));
        need(need -> need.sessions(2, 50)
                .supporter("an", Keep.PREFER)
                .standInAllowed()
                .when(TestWindows.week("MON 09:00-12:00", "TUE 09:00-12:00")));

        assertThat(places(planned()))
                .extracting(place -> place.substring(place.indexOf(' ') + 1))
                .containsExactlyInAnyOrder("bo 2026-11-23", "cy 2026-11-24");
    }

    @Test
    void who_stands_in_does_not_talk_with_the_teacher() {
        centre.supporter("an", an -> an.absent("2026-11-23"))
                .partner("heidi", "de-brug", heidi -> heidi.talk(1, 15))
                .pupil("p1", "de-brug", p1 -> p1.partners("heidi"));
        need(need -> need.supporter("an", Keep.MUST).standInAllowed().when(TestWindows.week("MON 09:00-12:00")));

        assertThat(planned().unplanned()).containsExactly("talk/heidi/1");
    }

    @Test
    void what_is_owed_is_made_up_on_days_that_are_left() {
        centre.weeks(2);
        need(need -> need.term("2026-11-23", "2026-12-06", 2)
                .minDaysApart(2)
                .owed(2)
                .when(TestWindows.week("MON 09:00-10:00", "TUE 09:00-10:00")));

        assertThat(places(planned()))
                .containsExactlyInAnyOrder("support/a/1/1 an 2026-11-23", "support/a/makeup/1 an 2026-11-30");
        assertThat(planned().unplanned()).hasSize(1);
    }

    @Test
    void work_without_an_hour_goes_where_there_is_room() {
        centre.supporter("an", an -> an.hours("MON", "09:00-11:20"))
                .supporter("bo", bo -> bo.expertise())
                .commitment(new Commitment(
                        "reports",
                        "an",
                        null,
                        new Commitment.Flexible(60, TestWindows.week("MON 08:00-12:00")),
                        "de-brug",
                        "Reports"));
        need(need -> need.when(TestWindows.week("MON 09:20-10:30")));

        assertThat(planned().unplanned()).isEmpty();
    }

    @Test
    void talks_between_two_are_with_the_two() {
        centre.partner("heidi", "de-brug", heidi -> heidi.talkWithEach(1, 15))
                .pupil(
                        "p1",
                        "de-brug",
                        p1 -> p1.partners("heidi")
                                .need("a", need -> need.supporter("an", Keep.MUST))
                                .need("b", need -> need.supporter("bo", Keep.MUST)));

        assertThat(places(planned()))
                .filteredOn(place -> place.startsWith("talk"))
                .extracting(place -> place.substring(0, place.lastIndexOf(' ')))
                .containsExactlyInAnyOrder("talk/heidi/with/an/1 an", "talk/heidi/with/bo/1 bo");
    }

    @Test
    void a_talk_of_a_group_is_for_the_teachers_of_all_its_pupils() {
        centre.partner("heidi", "de-brug", heidi -> heidi.talk(1, 15))
                .pupil("p2", "de-brug", p2 -> p2.partners("heidi"));
        need(need -> need.with("p2"));

        assertThat(planned().unplanned()).isEmpty();
    }

    @Test
    void what_was_agreed_is_kept_if_that_costs_nothing() {
        need(need -> need.when(TestWindows.week("MON 09:00-12:00", "TUE 09:00-12:00")));
        Roster roster = planned(nothing(new Agreed("support/a/1/1", "an", LocalDate.of(2026, 11, 24), 655)));

        assertThat(places(roster)).containsExactly("support/a/1/1 an 2026-11-24");
        assertThat(start(roster)).isEqualTo("10:55");
        assertThat(roster.agreed()).hasSize(1);
    }

    /** The other pupil can be there at the time agreed, and at no other. */
    @Test
    void what_was_agreed_is_left_if_a_pupil_would_be_lost_by_it() {
        centre.supporter("bo", bo -> bo.expertise());
        need(need -> need.when(TestWindows.week("MON 09:00-12:00")));
        centre.pupil("p2", "de-brug", p2 -> p2.need("b", b -> b.when(TestWindows.week("MON 10:00-10:50"))));
        Roster roster = planned(nothing(new Agreed("support/a/1/1", "an", TestCentre.MONDAY, 600)));

        assertThat(roster.unplanned()).isEmpty();
        assertThat(WholeProblem.of(centre).judge(roster).total(Rule.CHANGED_FROM_AGREED))
                .isEqualTo(1);
    }

    @Test
    void sessions_get_the_ids_with_which_least_is_changed() {
        need(need -> need.sessions(2, 50).when(TestWindows.week("MON 09:00-09:50", "THU 09:00-09:50")));
        Roster roster = planned(nothing(
                new Agreed("support/a/1/1", "an", LocalDate.of(2026, 11, 26), 540),
                new Agreed("support/a/1/2", "an", LocalDate.of(2026, 11, 23), 540)));

        assertThat(places(roster)).containsExactly("support/a/1/2 an 2026-11-23", "support/a/1/1 an 2026-11-26");
    }

    @Test
    void a_pinned_visit_stays_on_a_day_on_which_its_supporter_is_away() {
        centre.supporter("an", an -> an.absent("2026-11-23"));
        need(need -> need.supporter("an", Keep.MUST).sessions(2, 50));
        Roster roster = planned(new Roster(
                "test-centre",
                null,
                List.of(new RosterRound(
                        "an", TestCentre.MONDAY, List.of(new PlannedVisit("support/a/1/1", 540, 590, true)))),
                List.of("support/a/1/2")));

        assertThat(places(roster)).hasSize(2).contains("support/a/1/1 an 2026-11-23");
    }

    @Test
    void a_school_sees_one_face_if_that_is_worth_something() {
        centre.supporter("an", an -> an.weeklyMinutes(600))
                .supporter("bo", bo -> bo.home("home-an").weeklyMinutes(600))
                .weight(Rule.UNEVEN_WORKLOAD, 10);
        need(need -> need.when(TestWindows.week("MON 09:00-09:50")));
        centre.pupil("p2", "de-brug", p2 -> p2.need("b", b -> b.when(TestWindows.week("TUE 09:00-09:50"))));

        assertThat(supporters(planned())).hasSize(2);
        centre.weight(Rule.ANOTHER_FACE, 400);
        assertThat(supporters(planned())).hasSize(1);
    }

    @Test
    void what_is_out_of_scope_stays_whatever_the_rules_say() {
        WholeProblem problem = LivingProblems.agreed("living");
        Roster start = VectorReader.roster("living.roster-1.json");
        Set<String> others = Set.of(start.rounds().get(0).supporter());
        for (Scope scope :
                List.of(new Scope(new Beginning(2, 0), others), new Scope(new Beginning(2, 10 * 60), others))) {
            stays(start, scope, problem);
        }
    }

    private static void stays(Roster start, Scope scope, WholeProblem problem) {
        for (GroupSize size : List.of(GroupSize.MEASURED, new GroupSize(1, 2))) {
            Roster roster = problem.planner(
                            PlanOptions.ofMoves(300, 1, 2).startingFrom(start).within(scope), size)
                    .plan();

            assertThat(still(roster, scope, problem)).isEqualTo(still(start, scope, problem));
            assertThat(roster.score()).isEqualTo(problem.judge(roster).score().toString());
        }
    }

    /** Whom sessions are of that may take each other's place does not matter. */
    private static Set<String> still(Roster roster, Scope scope, WholeProblem problem) {
        return roster.rounds().stream()
                .flatMap(round -> round.visits().stream()
                        .filter(visit -> !scope.includes(
                                round.supporter(),
                                problem.directory().problem().calendar().day(round.date()),
                                visit.start()))
                        .map(visit -> "%s %s %d %s"
                                .formatted(
                                        round.supporter(),
                                        round.date(),
                                        visit.start(),
                                        visit.id().replaceAll("(support/.*)/[0-9]+", "$1"))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void need(Consumer<TestNeed> change) {
        centre.pupil("p1", "de-brug", p1 -> p1.need("a", change));
    }

    private Roster nothing(Agreed... agreed) {
        return centre.roster().build().agreeing(List.of(agreed));
    }

    private Roster planned() {
        return planned(nothing());
    }

    private Roster planned(Roster start) {
        WholeProblem problem = WholeProblem.of(centre);
        Roster roster = problem.planner(PlanOptions.ofMoves(200, 1, 1).startingFrom(start), GroupSize.MEASURED)
                .plan();
        assertThat(roster.score()).isEqualTo(problem.judge(roster).score().toString());
        return roster;
    }

    private static List<String> places(Roster roster) {
        return roster.rounds().stream()
                .flatMap(round ->
                        round.visits().stream().map(visit -> visit.id() + " " + round.supporter() + " " + round.date()))
                .toList();
    }

    private static List<String> supporters(Roster roster) {
        return roster.rounds().stream().map(RosterRound::supporter).distinct().toList();
    }

    private static String start(Roster roster) {
        return Clock.format(roster.rounds().get(0).visits().get(0).start());
    }
}
