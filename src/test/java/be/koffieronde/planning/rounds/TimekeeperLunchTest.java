package be.koffieronde.planning.rounds;

import static be.koffieronde.planning.rounds.Timing.legal;
import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.planning.timefold.Monday;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When visits start around a lunch of 30 min, 11:30-13:30 unless a test says otherwise. */
class TimekeeperLunchTest {

    private final Monday monday = new Monday().an(an -> an.lunch(30, "11:30-13:30"));

    @ParameterizedTest
    @CsvSource({"11:30-13:30, false", "11:31-13:31, true", "11:29-13:29, true"})
    void lunch_is_owed_on_a_day_that_starts_by_its_first_minute_and_ends_at_its_last_or_later(
            String session, boolean isLegal) {
        assertThat(monday.brug("a", 120, session).time("a").legal()).isEqualTo(isLegal);
    }

    @ParameterizedTest
    @CsvSource({
        "11:30-12:00, 12:20", // eaten 11:30-12:00, then 20 min of driving
        "11:30-12:05, 12:20",
        "11:50-12:20, 12:20", // 20 min of driving, then eaten 11:50-12:20
        "11:45-12:15, 12:35" // eaten 11:45-12:15, for after arriving at 11:50 is too late
    })
    void lunch_is_before_leaving_or_after_arriving_whichever_ends_sooner(String lunch, String start) {
        monday.an(an -> an.lunch(30, lunch)).brug("a", 50, "10:40-11:30").park("b", 100);

        assertThat(monday.time("a", "b")).isEqualTo(legal("10:40", start));
    }

    @Test
    void lunch_that_fits_neither_before_leaving_nor_after_arriving_makes_the_round_illegal() {
        monday.an(an -> an.lunch(30, "11:30-11:59"))
                .brug("a", 50, "10:40-11:30")
                .park("b", 100);

        assertThat(monday.time("a", "b").legal()).isFalse();
    }

    @Test
    void lunch_takes_a_gap_that_is_there_anyway() {
        monday.brug("a", 50, "10:40-11:30").brug("b", 50, "12:10-13:00").brug("c", 100);

        assertThat(monday.time("a", "b", "c")).isEqualTo(legal("10:40", "12:10", "13:00"));
    }

    @ParameterizedTest
    @CsvSource({"12:50-13:40, true", "12:49-13:39, false"})
    void a_gap_is_long_enough_to_the_minute(String last, boolean isLegal) {
        monday.brug("a", 50, "10:40-11:30").brug("b", 50).brug("c", 50, last);

        assertThat(monday.time("a", "b", "c").legal()).isEqualTo(isLegal);
    }

    @Test
    void lunch_is_eaten_in_the_first_gap_where_any_does() {
        monday.brug("a", 50, "10:40-11:30").brug("b", 50).brug("c", 100);

        assertThat(monday.time("a", "b", "c")).isEqualTo(legal("10:40", "12:00", "12:50"));
    }

    @Test
    void lunch_is_eaten_in_a_later_gap_where_an_earlier_one_would_miss_a_window() {
        monday.brug("a", 50, "10:40-11:30").brug("b", 50, "11:30-12:20").brug("c", 100);

        assertThat(monday.time("a", "b", "c")).isEqualTo(legal("10:40", "11:30", "12:50"));
    }

    @Test
    void the_first_visit_starts_later_as_far_as_lunch_allows() {
        monday.brug("a", 50).brug("b", 50, "12:30-13:20").brug("c", 50, "13:20-14:10");

        assertThat(monday.time("a", "b", "c")).isEqualTo(legal("11:10", "12:30", "13:20"));
    }

    @Test
    void the_first_visit_starts_after_the_beginning_of_lunch_if_that_is_less_waiting() {
        monday.brug("a", 50).brug("b", 50, "14:00-14:50");

        assertThat(monday.time("a", "b")).isEqualTo(legal("13:10", "14:00"));
    }

    @Test
    void a_day_without_room_for_lunch_starts_after_the_beginning_of_lunch() {
        monday.brug("a", 50, "11:10-13:00").brug("b", 100, "12:00-14:05");

        assertThat(monday.time("a", "b")).isEqualTo(legal("11:31", "12:21"));
    }

    @Test
    void a_day_that_must_start_in_the_lunch_window_is_timed_without_lunch() {
        monday.brug("a", 50, "11:31-13:00").brug("b", 100);

        assertThat(monday.time("a", "b")).isEqualTo(legal("11:31", "12:21"));
    }

    @Test
    void a_held_visit_may_be_held_past_the_start_of_lunch() {
        monday.brug("a", 50).brug("b", 100).held("a", "11:31");

        assertThat(monday.time("a", "b")).isEqualTo(legal("11:31", "12:21"));
    }
}
