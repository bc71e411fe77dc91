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
    void aRosterThatAccountsForEveryVisitOnceIsJudged() {
        Roster roster = roster(List.of(round("an", "2026-11-29", ONE)), TWO.id());

        assertThat(referee().judge(roster).totals()).hasSize(24);
    }

    @Test
    void anUnknownVisitIsAFaultInRoundsAndAmongTheUnplanned() {
        PlannedVisit unknown = new PlannedVisit("support/p9-a/1/1", TEN, TEN + 50, false);

        assertThat(faults(List.of(round("an", "2026-11-23", ONE, unknown)), TWO.id(), "talk/x/1"))
                .containsExactly(
                        "rounds[0].visits[1]: unknown visit 'support/p9-a/1/1'; remove it,"
                                + " or check the roster against its own problem",
                        "unplanned[1]: unknown visit 'talk/x/1'; remove it,"
                                + " or check the roster against its own problem");
    }

    @Test
    void aVisitIsInOnePlaceOnly() {
        assertThat(faults(List.of(round("an", "2026-11-23", ONE), round("bo", "2026-11-23", TWO, ONE)), TWO.id()))
                .containsExactly(
                        "rounds[1].visits[1]: visit 'support/p1-a/1/1' is already in rounds[0].visits[0];"
                                + " keep it in one place",
                        "unplanned[0]: visit 'support/p2-a/1/1' is already in rounds[1].visits[0];"
                                + " keep it in one place");
    }

    @Test
    void aVisitNamedTwiceAmongTheUnplannedIsAFault() {
        assertThat(faults(List.of(), ONE.id(), TWO.id(), ONE.id()))
                .containsExactly(
                        "unplanned[2]: visit 'support/p1-a/1/1' is already in unplanned[0]; keep it in one place");
    }

    @Test
    void aMissingVisitIsAFault() {
        assertThat(faults(List.of(round("an", "2026-11-23", TWO))))
                .containsExactly("unplanned: visit 'support/p1-a/1/1' is missing; add it here or to a round");
    }

    @Test
    void anUnknownSupporterIsAFault() {
        assertThat(faults(List.of(round("cas", "2026-11-23", ONE)), TWO.id()))
                .containsExactly(
                        "rounds[0].supporter: unknown supporter 'cas';" + " use the id of a supporter in the problem");
    }

    @Test
    void aDateOutsideTheHorizonIsAFault() {
        assertThat(faults(List.of(round("an", "2026-11-22", ONE), round("an", "2026-11-30", TWO))))
                .containsExactly(
                        "rounds[0].date: 2026-11-22 is outside the horizon; use a date from 2026-11-23 to 2026-11-29",
                        "rounds[1].date: 2026-11-30 is outside the horizon; use a date from 2026-11-23 to 2026-11-29");
    }

    @Test
    void aSupporterHasOneRoundADate() {
        assertThat(faults(List.of(round("an", "2026-11-23", ONE), round("an", "2026-11-23", TWO))))
                .containsExactly("rounds[1]: 'an' already has a round on 2026-11-23 in rounds[0]; make them one round");
    }

    @Test
    void aVisitLastsItsMinutes() {
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
    void aVisitEndsAfterItStarts() {
        PlannedVisit backwards = new PlannedVisit(ONE.id(), TEN, TEN - 50, false);

        assertThat(faults(List.of(round("an", "2026-11-23", backwards)), TWO.id()))
                .containsExactly("rounds[0].visits[0]: visit 'support/p1-a/1/1' of 50 min is planned 10:00-09:10;"
                        + " end it 50 min after its start");
    }

    @Test
    void aRosterOfAnotherProblemIsAFault() {
        Roster other = new Roster("first-week", null, List.of(), List.of(ONE.id(), TWO.id()));

        assertThat(faults(other))
                .containsExactly("problem: 'first-week' is another problem than 'test-centre';"
                        + " check the roster against its own problem");
    }

    @Test
    void faultsOfARosterOfAnotherProblemAreCountedNotListed() {
        Roster other = new Roster("first-week", null, List.of(round("cas", "2026-11-22", ONE)), List.of("talk/x/1"));

        assertThat(faults(other))
                .containsExactly("problem: 'first-week' is another problem than 'test-centre';"
                        + " check the roster against its own problem (4 more faults)");
    }

    @Test
    void allFaultsAreListedHoweverMany() {
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
