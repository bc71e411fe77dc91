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
    void the_next_visit_starts_no_sooner_than_one_can_be_there(String start, int late) {
        verify(Rule.LATE_ARRIVAL, round(BRUG + "09:00", PARK + start)).penalizesBy(late);
    }

    @ParameterizedTest
    @CsvSource({"12:05, 0", "12:04, 1", "11:00, 65"})
    void a_visit_that_cannot_be_reached_in_its_windows_starts_at_its_last_allowed_minute(String until, int late) {
        centre.pupil("p4", "het-park", p4 -> p4.need("first", need -> need.when(TestWindows.week("MON 10:00-10:50"))))
                .pupil(
                        "p5",
                        "de-brug",
                        p5 -> p5.need("then", need -> need.when(TestWindows.week("MON 10:00-" + until))));

        verify(Rule.LATE_ARRIVAL, round("support/first/1/1", "support/then/1/1"))
                .penalizesBy(late);
    }

    @Test
    void visits_are_taken_by_start_whatever_the_order_of_the_list() {
        verify(Rule.LATE_ARRIVAL, round(PARK + "09:58", BRUG + "09:00")).penalizesBy(12);
    }

    @Test
    void visits_with_one_start_are_taken_in_the_order_of_the_list() {
        verify(Rule.TRAVEL_BETWEEN_VISITS, round(PARK + "09:00", BRUG + "09:00"))
                .penalizesBy(25);
        verify(Rule.TRAVEL_BETWEEN_VISITS, round(BRUG + "09:00", PARK + "09:00"))
                .penalizesBy(20);
    }

    @Test
    void travel_is_between_visits_by_the_supporters_own_means() {
        centre.supporter("an", TestSupporter::byBike);

        verify(Rule.TRAVEL_BETWEEN_VISITS, round(BRUG + "09:00", BRUG_TOO + "10:00", PARK + "12:00"))
                .penalizesBy(40);
    }

    @Test
    void visits_in_one_place_take_no_travel() {
        verify(Rule.TRAVEL_BETWEEN_VISITS, round(BRUG + "09:00", BRUG_TOO + "10:00"))
                .penalizesBy(0);
    }

    @Test
    void the_commute_is_from_home_to_the_first_and_from_the_last_visit_to_home() {
        verify(Rule.COMMUTE, round(PARK + "12:00", BRUG + "09:00")).penalizesBy(30);
    }

    @Test
    void the_last_visit_is_the_one_that_starts_last_even_if_another_ends_later() {
        verify(Rule.COMMUTE, round(LONG + "09:00", PARK + "10:00")).penalizesBy(30);
    }

    @Test
    void a_visit_at_home_takes_no_commute() {
        centre.school("home-an", "De Keuken", null).pupil("p4", "home-an", p4 -> p4.need("home-a"));

        verify(Rule.COMMUTE, round("support/home-a/1/1")).penalizesBy(0);
    }

    @ParameterizedTest
    @CsvSource({"10:15, 5", "10:11, 1", "10:10, 0", "09:10, 0"})
    void waiting_is_what_neither_visit_nor_travel_fills(String start, int waiting) {
        verify(Rule.WAITING, round(BRUG + "09:00", PARK + start)).penalizesBy(waiting);
    }

    @Test
    void lunch_is_no_waiting_where_the_lunch_rule_applies() {
        verify(Rule.WAITING, round(BRUG + "11:00", BRUG_TOO + "13:00")).penalizesBy(70);
        lunch("11:30-13:30");
        verify(Rule.WAITING, round(BRUG + "11:00", BRUG_TOO + "13:00")).penalizesBy(40);
    }

    @Test
    void the_end_of_the_round_is_the_latest_end() {
        verify(Rule.WAITING, round(BRUG + "08:00", LONG + "09:00", BRUG_TOO + "09:10"))
                .penalizesBy(0);
    }

    @ParameterizedTest
    @CsvSource({"11:30, 30", "11:31, 0"})
    void a_round_that_starts_in_the_lunch_window_owes_no_lunch(String start, int minutes) {
        lunch("11:30-13:30");

        verify(Rule.NO_LUNCH, round(LONG + start)).penalizesBy(minutes);
    }

    @ParameterizedTest
    @CsvSource({"08:30, 30", "08:29, 0"})
    void a_round_that_ends_in_the_lunch_window_owes_no_lunch(String start, int minutes) {
        lunch("11:30-13:30");

        verify(Rule.NO_LUNCH, round(LONG + start)).penalizesBy(minutes);
    }

    @Test
    void no_lunch_rule_no_lunch() {
        verify(Rule.NO_LUNCH, round(LONG + "09:00")).penalizesBy(0);
    }

    @ParameterizedTest
    @CsvSource({"12:20, 0", "12:19, 30"})
    void lunch_fits_between_two_visits_in_one_place(String second, int minutes) {
        lunch("11:30-12:30");

        verify(Rule.NO_LUNCH, round(BRUG + "11:00", BRUG_TOO + second)).penalizesBy(minutes);
    }

    @ParameterizedTest
    @CsvSource({"10:55, 13:00, 0", "10:56, 13:00, 30", "09:00, 12:00, 0", "09:00, 11:59, 30"})
    void lunch_lies_wholly_in_its_window(String first, String second, int minutes) {
        lunch("11:30-12:15");

        verify(Rule.NO_LUNCH, round(BRUG + first, BRUG_TOO + second)).penalizesBy(minutes);
    }

    @ParameterizedTest
    @CsvSource({"12:40, 0", "12:39, 30"})
    void lunch_comes_before_leaving_or_after_arriving_not_across_the_drive(String second, int minutes) {
        lunch("11:30-13:00");

        verify(Rule.NO_LUNCH, round(BRUG + "11:00", PARK + second)).penalizesBy(minutes);
    }

    @Test
    void lunch_after_arriving_may_be_in_the_window_where_lunch_before_leaving_is_not() {
        lunch("12:10-12:40");

        verify(Rule.NO_LUNCH, round(BRUG + "11:00", PARK + "12:40")).penalizesBy(0);
    }

    @Test
    void a_visit_that_still_runs_is_no_lunch() {
        lunch("11:30-13:30");

        verify(Rule.NO_LUNCH, round(LONG + "09:00", BRUG + "10:00", BRUG_TOO + "14:00"))
                .penalizesBy(30);
    }

    @ParameterizedTest
    @CsvSource({"14:40, 0", "14:39, 30"})
    void lunch_after_arriving_begins_when_the_drive_from_the_visit_before_and_every_visit_are_over(
            String start, int minutes) {
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
