package be.koffieronde.referee;

import static be.koffieronde.problem.Rule.COMMUTE;
import static be.koffieronde.problem.Rule.LATE_ARRIVAL;
import static be.koffieronde.problem.Rule.NO_LUNCH;
import static be.koffieronde.problem.Rule.TRAVEL_BETWEEN_VISITS;
import static be.koffieronde.problem.Rule.WAITING;
import static be.koffieronde.referee.Trial.texts;
import static be.koffieronde.referee.Trial.total;
import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.TestRoster;
import be.koffieronde.TestSupporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** De Brug to Het Park takes 20 min by car, An's home is 12 min from De Brug and 18 from Het Park. */
class RoundRulingTest {

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
    void the_next_visit_starts_no_sooner_than_one_can_be_there(String start, long late) {
        assertThat(total(LATE_ARRIVAL, round(BRUG + "09:00", PARK + start))).isEqualTo(late);
    }

    @Test
    void the_next_visit_is_the_next_by_start_whatever_the_order_in_the_file() {
        assertThat(texts(LATE_ARRIVAL, round(PARK + "09:58", BRUG + "09:00")))
                .containsExactly("round of An on Mon 23 Nov: 12 min late at Het Park for P2");
    }

    @Test
    void visits_with_one_start_are_taken_in_the_order_of_the_file() {
        assertThat(texts(TRAVEL_BETWEEN_VISITS, round(PARK + "09:00", BRUG + "09:00")))
                .containsExactly("round of An on Mon 23 Nov: 25 min from Het Park to De Brug");
        assertThat(texts(TRAVEL_BETWEEN_VISITS, round(BRUG + "09:00", PARK + "09:00")))
                .containsExactly("round of An on Mon 23 Nov: 20 min from De Brug to Het Park");
    }

    @Test
    void travel_is_between_visits_by_the_supporters_own_means() {
        TestRoster byCar = round(BRUG + "09:00", BRUG_TOO + "10:00", PARK + "12:00");
        centre.supporter("an", TestSupporter::byBike);
        TestRoster byBike = round(BRUG + "09:00", BRUG_TOO + "10:00", PARK + "12:00");

        assertThat(total(TRAVEL_BETWEEN_VISITS, byCar)).isEqualTo(20);
        assertThat(total(TRAVEL_BETWEEN_VISITS, byBike)).isEqualTo(40);
    }

    @Test
    void the_commute_is_from_home_to_the_first_and_from_the_last_visit_to_home() {
        TestRoster roster = round(PARK + "12:00", BRUG + "09:00");

        assertThat(total(COMMUTE, roster)).isEqualTo(30);
        assertThat(texts(COMMUTE, roster))
                .containsExactly(
                        "round of An on Mon 23 Nov: 12 min from home to De Brug",
                        "round of An on Mon 23 Nov: 18 min from Het Park to home");
    }

    @Test
    void the_last_visit_is_the_one_that_starts_last_even_if_another_ends_later() {
        assertThat(total(COMMUTE, round(LONG + "09:00", PARK + "10:00"))).isEqualTo(30);
    }

    @Test
    void waiting_is_what_neither_visit_nor_travel_fills() {
        assertThat(texts(WAITING, round(BRUG + "09:00", PARK + "10:15")))
                .containsExactly("round of An on Mon 23 Nov: 5 min of waiting");
        assertThat(total(WAITING, round(BRUG + "09:00", PARK + "10:10"))).isZero();
        assertThat(total(WAITING, round(BRUG + "09:00", PARK + "09:10"))).isZero();
    }

    @Test
    void lunch_is_no_waiting_where_the_lunch_rule_applies() {
        TestRoster without = round(BRUG + "11:00", BRUG_TOO + "13:00");
        centre.supporter("an", an -> an.lunch(30, "11:30-13:30"));
        TestRoster with = round(BRUG + "11:00", BRUG_TOO + "13:00");

        assertThat(total(WAITING, without)).isEqualTo(70);
        assertThat(total(WAITING, with)).isEqualTo(40);
    }

    @Test
    void the_end_of_the_round_is_the_latest_end() {
        assertThat(total(WAITING, round(LONG + "08:00", BRUG + "08:10"))).isZero();
        assertThat(total(WAITING, round(BRUG + "08:00", LONG + "09:00", BRUG_TOO + "09:10")))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"11:30, 30", "11:31, 0"})
    void a_round_that_starts_in_the_lunch_window_owes_no_lunch(String start, long minutes) {
        centre.supporter("an", an -> an.lunch(30, "11:30-13:30"));

        assertThat(total(NO_LUNCH, round(LONG + start))).isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource({"08:30, 30", "08:29, 0"})
    void a_round_that_ends_in_the_lunch_window_owes_no_lunch(String start, long minutes) {
        centre.supporter("an", an -> an.lunch(30, "11:30-13:30"));

        assertThat(total(NO_LUNCH, round(LONG + start))).isEqualTo(minutes);
    }

    @Test
    void no_lunch_rule_no_lunch() {
        assertThat(total(NO_LUNCH, round(LONG + "09:00"))).isZero();
    }

    @ParameterizedTest
    @CsvSource({"12:20, 0", "12:19, 30"})
    void lunch_fits_between_two_visits_in_one_place(String second, long minutes) {
        centre.supporter("an", an -> an.lunch(30, "11:30-12:30"));

        assertThat(total(NO_LUNCH, round(BRUG + "11:00", BRUG_TOO + second))).isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource({"10:55, 13:00, 0", "10:56, 13:00, 30", "09:00, 12:00, 0", "09:00, 11:59, 30"})
    void lunch_lies_wholly_in_its_window(String first, String second, long minutes) {
        centre.supporter("an", an -> an.lunch(30, "11:30-12:15"));

        assertThat(total(NO_LUNCH, round(BRUG + first, BRUG_TOO + second))).isEqualTo(minutes);
    }

    @Test
    void a_missed_lunch_is_told_in_words() {
        centre.supporter("an", an -> an.lunch(30, "11:30-13:30"));

        assertThat(texts(NO_LUNCH, round(LONG + "09:00")))
                .containsExactly("round of An on Mon 23 Nov: no 30 min free for lunch in 11:30-13:30");
    }

    @ParameterizedTest
    @CsvSource({"12:40, 0", "12:39, 30"})
    void lunch_comes_before_leaving_or_after_arriving_not_across_the_drive(String second, long minutes) {
        centre.supporter("an", an -> an.lunch(30, "11:30-13:00"));

        assertThat(total(NO_LUNCH, round(BRUG + "11:00", PARK + second))).isEqualTo(minutes);
    }

    @Test
    void lunch_after_arriving_may_be_in_the_window_where_lunch_before_leaving_is_not() {
        centre.supporter("an", an -> an.lunch(30, "12:10-12:40"));

        assertThat(total(NO_LUNCH, round(BRUG + "11:00", PARK + "12:40"))).isZero();
    }

    @Test
    void a_visit_that_still_runs_is_no_lunch() {
        centre.supporter("an", an -> an.lunch(30, "11:30-13:30"));

        assertThat(total(NO_LUNCH, round(LONG + "09:00", BRUG + "10:00", BRUG_TOO + "14:00")))
                .isEqualTo(30);
    }

    private TestRoster round(String... visits) {
        return centre.roster().round("an", "2026-11-23", visits);
    }
}
