package be.koffieronde.referee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.koffieronde.TestCentre;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RosterFaultsTest {

    private static final int TEN = 600;
    private static final PlannedVisit ONE = new PlannedVisit("support/p1-a/1/1", TEN, TEN + 50, false);
    private static final PlannedVisit TWO = new PlannedVisit("support/p2-a/1/1", TEN, TEN + 50, false);

    private final Directory directory = new TestCentre()
            .pupil("p1", "de-brug", p1 -> p1.need("p1-a"))
            .pupil("p2", "de-brug", p2 -> p2.need("p2-a"))
            .directory();

    @Test
    void a_roster_that_accounts_for_every_visit_once_is_judged() {
        Roster roster = roster(List.of(round("an", "2026-11-29", ONE)), TWO.id());

        assertThat(referee().judge(roster).totals()).hasSize(28);
    }

    @Test
    void an_unknown_visit_is_a_fault_in_rounds_and_among_the_unplanned() {
        PlannedVisit unknown = new PlannedVisit("support/p9-a/1/1", TEN, TEN + 50, false);

        assertThat(faults(List.of(round("an", "2026-11-23", ONE, unknown)), TWO.id(), "talk/x/1"))
                .containsExactly(
                        "rounds[0].visits[1]: unknown visit 'support/p9-a/1/1'; remove it,"
                                + " or check the roster against its own problem",
                        "unplanned[1]: unknown visit 'talk/x/1'; remove it,"
                                + " or check the roster against its own problem");
    }

    @Test
    void a_visit_is_in_one_place_only() {
        assertThat(faults(List.of(round("an", "2026-11-23", ONE), round("bo", "2026-11-23", TWO, ONE)), TWO.id()))
                .containsExactly(
                        "rounds[1].visits[1]: visit 'support/p1-a/1/1' is already in rounds[0].visits[0];"
                                + " keep it in one place",
                        "unplanned[0]: visit 'support/p2-a/1/1' is already in rounds[1].visits[0];"
                                + " keep it in one place");
    }

    @Test
    void a_visit_named_twice_among_the_unplanned_is_a_fault() {
        assertThat(faults(List.of(), ONE.id(), TWO.id(), ONE.id()))
                .containsExactly(
                        "unplanned[2]: visit 'support/p1-a/1/1' is already in unplanned[0]; keep it in one place");
    }

    @Test
    void a_missing_visit_is_a_fault() {
        assertThat(faults(List.of(round("an", "2026-11-23", TWO))))
                .containsExactly("unplanned: visit 'support/p1-a/1/1' is missing; add it here or to a round");
    }

    @Test
    void an_unknown_supporter_is_a_fault() {
        assertThat(faults(List.of(round("cas", "2026-11-23", ONE)), TWO.id()))
                .containsExactly(
                        "rounds[0].supporter: unknown supporter 'cas';" + " use the id of a supporter in the problem");
    }

    @Test
    void a_date_outside_the_horizon_is_a_fault() {
        assertThat(faults(List.of(round("an", "2026-11-22", ONE), round("an", "2026-11-30", TWO))))
                .containsExactly(
                        "rounds[0].date: 2026-11-22 is outside the horizon; use a date from 2026-11-23 to 2026-11-29",
                        "rounds[1].date: 2026-11-30 is outside the horizon; use a date from 2026-11-23 to 2026-11-29");
    }

    @Test
    void a_supporter_has_one_round_a_date() {
        assertThat(faults(List.of(round("an", "2026-11-23", ONE), round("an", "2026-11-23", TWO))))
                .containsExactly("rounds[1]: 'an' already has a round on 2026-11-23 in rounds[0]; make them one round");
    }

    @Test
    void a_visit_lasts_its_minutes() {
        PlannedVisit longer = new PlannedVisit(ONE.id(), TEN, TEN + 51, false);
        PlannedVisit shorter = new PlannedVisit(TWO.id(), TEN, TEN + 49, false);

        assertThat(faults(List.of(round("an", "2026-11-23", longer, shorter))))
                .containsExactly(
                        "rounds[0].visits[0]: visit 'support/p1-a/1/1' of 50 min is planned 10:00-10:51; end it 50 min"
                                + " after its start",
                        "rounds[0].visits[1]: visit 'support/p2-a/1/1' of 50 min is planned 10:00-10:49; end it 50 min"
                                + " after its start");
    }

    @Test
    void a_visit_ends_after_it_starts() {
        PlannedVisit backwards = new PlannedVisit(ONE.id(), TEN, TEN - 50, false);

        assertThat(faults(List.of(round("an", "2026-11-23", backwards)), TWO.id()))
                .containsExactly("rounds[0].visits[0]: visit 'support/p1-a/1/1' of 50 min is planned 10:00-09:10;"
                        + " end it 50 min after its start");
    }

    @Test
    void a_roster_of_another_problem_is_a_fault() {
        Roster other = new Roster("first-week", null, List.of(), List.of(ONE.id(), TWO.id()));

        assertThat(faults(other))
                .containsExactly("problem: 'first-week' is another problem than 'test-centre';"
                        + " check the roster against its own problem");
    }

    @Test
    void faults_of_a_roster_of_another_problem_are_counted_not_listed() {
        Roster other = new Roster("first-week", null, List.of(round("cas", "2026-11-22", ONE)), List.of("talk/x/1"));

        assertThat(faults(other))
                .containsExactly("problem: 'first-week' is another problem than 'test-centre';"
                        + " check the roster against its own problem (4 more faults)");
    }

    @Test
    void all_faults_are_listed_however_many() {
        List<String> unknown = new ArrayList<>(List.of(ONE.id(), TWO.id()));
        for (int number = 1; number <= 1000; number++) {
            unknown.add("talk/x/" + number);
        }

        assertThat(faults(new Roster("test-centre", null, List.of(), unknown)))
                .hasSize(1000)
                .last()
                .asString()
                .startsWith("unplanned[1001]: unknown visit 'talk/x/1000'");
    }

    private List<String> faults(List<RosterRound> rounds, String... unplanned) {
        return faults(roster(rounds, unplanned));
    }

    private List<String> faults(Roster roster) {
        return catchThrowableOfType(InvalidInputException.class, () -> referee().judge(roster))
                .lines();
    }

    private Referee referee() {
        return new Referee(directory, TestCentre.travel());
    }

    private static Roster roster(List<RosterRound> rounds, String... unplanned) {
        return new Roster("test-centre", null, rounds, Arrays.asList(unplanned));
    }

    private static RosterRound round(String supporter, String date, PlannedVisit... visits) {
        return new RosterRound(supporter, LocalDate.parse(date), Arrays.asList(visits));
    }
}
