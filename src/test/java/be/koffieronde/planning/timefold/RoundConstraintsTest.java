package be.koffieronde.planning.timefold;

import static be.koffieronde.planning.timefold.StreamVerifier.verify;

import be.koffieronde.TestCentre;
import be.koffieronde.TestSupporter;
import be.koffieronde.TestWindows;
import be.koffieronde.problem.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** De Brug to Het Park takes 20 min by car and 25 back, An's home is 12 min from De Brug and 18 from Het Park. */
class RoundConstraintsTest {

    private static final String BRUG = "support/brug-a/1/1 ";
    private static final String BRUG_TOO = "support/brug-b/1/1 ";
    private static final String PARK = "support/park-a/1/1 ";
    private static final String LONG = "support/long-a/1/1 ";

    private final TestCentre centre = new TestCentre()
            .pupil("p1", "de-brug", p1 -> p1.need("brug-a").need("brug-b"))
            .pupil("p2", "het-park", p2 -> p2.need("park-a"))
            .pupil("p3", "de-brug", p3 -> p3.need("long-a", need -> need.sessions(1, 300)));

    @ParameterizedTest
    @CsvSource({"10:10, 0", "10:09, 1", "09:50, 20", "09:10, 60"})
    void theNextVisitStartsNoSoonerThanOneCanBeThere(String start, int late) {
        verify(Rule.LATE_ARRIVAL, round(BRUG + "09:00", PARK + start)).penalizesBy(late);
    }

    @ParameterizedTest
    @CsvSource({"12:05, 0", "12:04, 1", "11:00, 65"})
    void aVisitThatCannotBeReachedInItsWindowsStartsAtItsLastAllowedMinute(String until, int late) {
        centre.pupil("p4", "het-park", p4 -> p4.need("first", need -> need.when(TestWindows.week("MON 10:00-10:50"))))
                .pupil(
                        "p5",
                        "de-brug",
                        p5 -> p5.need("then", need -> need.when(TestWindows.week("MON 10:00-" + until))));

        verify(Rule.LATE_ARRIVAL, round("support/first/1/1", "support/then/1/1"))
                .penalizesBy(late);
    }

    @Test
    void visitsAreTakenByStartWhateverTheOrderOfTheList() {
        verify(Rule.LATE_ARRIVAL, round(PARK + "09:58", BRUG + "09:00")).penalizesBy(12);
    }

    @Test
    void visitsWithOneStartAreTakenInTheOrderOfTheList() {
        verify(Rule.TRAVEL_BETWEEN_VISITS, round(PARK + "09:00", BRUG + "09:00"))
                .penalizesBy(25);
        verify(Rule.TRAVEL_BETWEEN_VISITS, round(BRUG + "09:00", PARK + "09:00"))
                .penalizesBy(20);
    }

    @Test
    void travelIsBetweenVisitsByTheSupportersOwnMeans() {
        centre.supporter("an", TestSupporter::byBike);

        verify(Rule.TRAVEL_BETWEEN_VISITS, round(BRUG + "09:00", BRUG_TOO + "10:00", PARK + "12:00"))
                .penalizesBy(40);
    }

    @Test
    void visitsInOnePlaceTakeNoTravel() {
        verify(Rule.TRAVEL_BETWEEN_VISITS, round(BRUG + "09:00", BRUG_TOO + "10:00"))
                .penalizesBy(0);
    }

    @Test
    void theCommuteIsFromHomeToTheFirstAndFromTheLastVisitToHome() {
        verify(Rule.COMMUTE, round(PARK + "12:00", BRUG + "09:00")).penalizesBy(30);
    }

    @Test
    void theLastVisitIsTheOneThatStartsLastEvenIfAnotherEndsLater() {
        verify(Rule.COMMUTE, round(LONG + "09:00", PARK + "10:00")).penalizesBy(30);
    }

    @Test
    void aVisitAtHomeTakesNoCommute() {
        centre.school("home-an", "De Keuken", null).pupil("p4", "home-an", p4 -> p4.need("home-a"));

        verify(Rule.COMMUTE, round("support/home-a/1/1")).penalizesBy(0);
    }

    @ParameterizedTest
    @CsvSource({"10:15, 5", "10:11, 1", "10:10, 0", "09:10, 0"})
    void waitingIsWhatNeitherVisitNorTravelFills(String start, int waiting) {
        verify(Rule.WAITING, round(BRUG + "09:00", PARK + start)).penalizesBy(waiting);
    }

    @Test
    void lunchIsNoWaitingWhereTheLunchRuleApplies() {
        verify(Rule.WAITING, round(BRUG + "11:00", BRUG_TOO + "13:00")).penalizesBy(70);
        lunch("11:30-13:30");
        verify(Rule.WAITING, round(BRUG + "11:00", BRUG_TOO + "13:00")).penalizesBy(40);
    }

    @Test
    void theEndOfTheRoundIsTheLatestEnd() {
        verify(Rule.WAITING, round(BRUG + "08:00", LONG + "09:00", BRUG_TOO + "09:10"))
                .penalizesBy(0);
    }

    @ParameterizedTest
    @CsvSource({"11:30, 30", "11:31, 0"})
    void aRoundThatStartsInTheLunchWindowOwesNoLunch(String start, int minutes) {
        lunch("11:30-13:30");

        verify(Rule.NO_LUNCH, round(LONG + start)).penalizesBy(minutes);
    }

    @ParameterizedTest
    @CsvSource({"08:30, 30", "08:29, 0"})
    void aRoundThatEndsInTheLunchWindowOwesNoLunch(String start, int minutes) {
        lunch("11:30-13:30");

        verify(Rule.NO_LUNCH, round(LONG + start)).penalizesBy(minutes);
    }

    @Test
    void noLunchRuleNoLunch() {
        verify(Rule.NO_LUNCH, round(LONG + "09:00")).penalizesBy(0);
    }

    @ParameterizedTest
    @CsvSource({"12:20, 0", "12:19, 30"})
    void lunchFitsBetweenTwoVisitsInOnePlace(String second, int minutes) {
        lunch("11:30-12:30");

        verify(Rule.NO_LUNCH, round(BRUG + "11:00", BRUG_TOO + second)).penalizesBy(minutes);
    }

    @ParameterizedTest
    @CsvSource({"10:55, 13:00, 0", "10:56, 13:00, 30", "09:00, 12:00, 0", "09:00, 11:59, 30"})
    void lunchLiesWhollyInItsWindow(String first, String second, int minutes) {
        lunch("11:30-12:15");

        verify(Rule.NO_LUNCH, round(BRUG + first, BRUG_TOO + second)).penalizesBy(minutes);
    }

    @ParameterizedTest
    @CsvSource({"12:40, 0", "12:39, 30"})
    void lunchComesBeforeLeavingOrAfterArrivingNotAcrossTheDrive(String second, int minutes) {
        lunch("11:30-13:00");

        verify(Rule.NO_LUNCH, round(BRUG + "11:00", PARK + second)).penalizesBy(minutes);
    }

    @Test
    void lunchAfterArrivingMayBeInTheWindowWhereLunchBeforeLeavingIsNot() {
        lunch("12:10-12:40");

        verify(Rule.NO_LUNCH, round(BRUG + "11:00", PARK + "12:40")).penalizesBy(0);
    }

    @Test
    void aVisitThatStillRunsIsNoLunch() {
        lunch("11:30-13:30");

        verify(Rule.NO_LUNCH, round(LONG + "09:00", BRUG + "10:00", BRUG_TOO + "14:00"))
                .penalizesBy(30);
    }

    @ParameterizedTest
    @CsvSource({"14:40, 0", "14:39, 30"})
    void lunchAfterArrivingBeginsWhenTheDriveFromTheVisitBeforeAndEveryVisitAreOver(String start, int minutes) {
        lunch("11:30-15:00");

        verify(Rule.NO_LUNCH, round(LONG + "09:00", BRUG + "13:00", PARK + start))
                .penalizesBy(minutes);
    }

    private void lunch(String between) {
        centre.supporter("an", an -> an.lunch(30, between));
    }

    private PlanFixture round(String... visits) {
        return new PlanFixture(centre).round("an", "2026-11-23", visits);
    }
}
