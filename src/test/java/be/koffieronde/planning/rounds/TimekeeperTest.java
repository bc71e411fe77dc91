package be.koffieronde.planning.rounds;

import static be.koffieronde.planning.rounds.Timing.illegal;
import static be.koffieronde.planning.rounds.Timing.legal;
import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestWindows;
import be.koffieronde.planning.timefold.Monday;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When visits start, lunch aside. */
class TimekeeperTest {

    private final Monday monday = new Monday();

    @Test
    void an_empty_round_is_legal() {
        assertThat(monday.time()).isEqualTo(legal());
    }

    @Test
    void visits_follow_one_another_from_the_first_working_minute_with_the_drive_between() {
        monday.brug("a", 50).park("b", 50).brug("c", 30);

        assertThat(monday.time("a", "b", "c")).isEqualTo(legal("08:00", "09:10", "10:25"));
    }

    @Test
    void a_visit_starts_when_its_window_opens() {
        assertThat(monday.brug("a", 50, "09:15-12:00").time("a")).isEqualTo(legal("09:15"));
    }

    @ParameterizedTest
    @CsvSource({"09:10-10:00, 09:10", "09:09-10:00, 09:10", "09:09-09:59, 10:30"})
    void a_window_that_closes_too_soon_is_missed_for_the_next(String window, String start) {
        monday.brug("a", 50, "08:00-08:50").park("b", 50, window, "10:30-11:30");

        assertThat(monday.time("a", "b")).isEqualTo(legal("08:00", start));
    }

    @Test
    void adjacent_windows_are_not_one() {
        assertThat(monday.brug("a", 50, "08:00-08:40", "08:40-09:30").time("a")).isEqualTo(legal("08:40"));
    }

    @Test
    void overlapping_windows_are_each_tried() {
        assertThat(monday.brug("a", 50, "08:00-08:40", "08:20-09:10", "08:30-12:00")
                        .time("a"))
                .isEqualTo(legal("08:20"));
    }

    @ParameterizedTest
    @CsvSource({"16:00, true", "15:59, false"})
    void a_visit_ends_within_working_hours(String end, boolean isLegal) {
        monday.an(an -> an.hours("MON", "08:00-" + end)).brug("a", 50, "15:10-17:00");

        assertThat(monday.time("a").legal()).isEqualTo(isLegal);
    }

    @Test
    void a_talk_may_straddle_the_end_of_work_where_own_time_adjoins() {
        monday.an(an -> an.staysForTalks("MON", "16:00-16:30")).brug("a", 50, "15:05-15:55");

        assertThat(monday.time("a", "talk")).isEqualTo(legal("15:05", "15:55"));
    }

    @Test
    void a_talk_waits_for_own_time_that_begins_later() {
        monday.an(an -> an.staysForTalks("MON", "16:10-16:40")).brug("a", 50, "15:05-15:55");

        assertThat(monday.time("a", "talk")).isEqualTo(legal("15:05", "16:10"));
    }

    @ParameterizedTest
    @CsvSource({"16:10, true", "16:09, false"})
    void a_talk_ends_within_own_time(String end, boolean isLegal) {
        monday.an(an -> an.staysForTalks("MON", "16:00-" + end)).brug("a", 50, "15:05-15:55");

        assertThat(monday.time("a", "talk").legal()).isEqualTo(isLegal);
    }

    @Test
    void a_session_is_not_for_own_time() {
        monday.an(an -> an.staysForTalks("MON", "16:00-17:00")).brug("a", 50, "15:11-17:00");

        assertThat(monday.time("a").legal()).isFalse();
    }

    @Test
    void own_time_before_work_is_for_talks_too() {
        monday.an(an -> an.staysForTalks("MON", "07:30-08:00")).brug("a", 50);

        assertThat(monday.time("talk", "a")).isEqualTo(legal("07:45", "08:00"));
    }

    @ParameterizedTest
    @CsvSource({"08:30, 08:30, 09:20", "09:10, 09:10, 10:00", "09:11, 11:00, 11:50"})
    void a_held_visit_starts_at_the_first_minute_allowed_from_there(String until, String start, String next) {
        monday.brug("a", 50, "08:00-10:00", "11:00-12:00").brug("b", 50).held("a", until);

        assertThat(monday.time("a", "b")).isEqualTo(legal(start, next));
    }

    @Test
    void a_visit_held_too_long_has_no_legal_start() {
        monday.brug("a", 50, "08:00-10:00").held("a", "09:11");

        assertThat(monday.time("a").legal()).isFalse();
    }

    @Test
    void the_first_visit_starts_later_to_close_waiting() {
        monday.brug("a", 50).park("b", 50, "11:00-11:50");

        assertThat(monday.time("a", "b")).isEqualTo(legal("09:50", "11:00"));
    }

    @Test
    void it_starts_as_late_as_its_windows_allow() {
        monday.brug("a", 50, "08:45-09:35", "09:35-10:25", "10:40-11:30").park("b", 50, "11:00-11:50");

        assertThat(monday.time("a", "b")).isEqualTo(legal("09:35", "11:00"));
    }

    @Test
    void visits_between_move_along_with_it() {
        monday.brug("a", 50).brug("b", 50).brug("c", 50, "11:00-11:50");

        assertThat(monday.time("a", "b", "c")).isEqualTo(legal("09:20", "10:10", "11:00"));
    }

    @ParameterizedTest
    @CsvSource({"08:00-10:39, 09:49", "08:00-10:40, 09:50"})
    void it_starts_no_later_than_its_preferred_time_allows(String preferred, String start) {
        monday.session("a", "de-brug", need -> need.preferred(TestWindows.everyDay(preferred)))
                .park("b", 50, "11:00-11:50");

        assertThat(monday.time("a", "b")).isEqualTo(legal(start, "11:00"));
    }

    @Test
    void it_starts_no_later_than_the_preferred_time_of_another_visit_allows() {
        monday.brug("a", 50)
                .session("b", "de-brug", need -> need.preferred(TestWindows.everyDay("08:00-10:00")))
                .brug("c", 50, "11:00-11:50");

        assertThat(monday.time("a", "b", "c")).isEqualTo(legal("08:20", "09:10", "11:00"));
    }

    @Test
    void a_held_first_visit_keeps_its_time() {
        monday.brug("a", 50).park("b", 50, "11:00-11:50").held("a", "09:00");

        assertThat(monday.time("a", "b")).isEqualTo(legal("09:00", "11:00"));
    }

    @ParameterizedTest
    @CsvSource({"08:20, true", "08:21, false"})
    void a_pinned_visit_is_reached_in_time_or_the_round_is_not_legal(String first, boolean isLegal) {
        monday.brug("a", 50, first + "-10:00").park("b", 50);

        assertThat(monday.time("a", "b 09:30").legal()).isEqualTo(isLegal);
    }

    @Test
    void a_pinned_visit_starts_where_it_is_pinned_also_outside_its_windows() {
        monday.brug("a", 50).park("b", 50, "08:00-09:00");

        assertThat(monday.time("a", "b 10:00")).isEqualTo(legal("08:50", "10:00"));
    }

    @Test
    void a_visit_that_cannot_be_reached_in_time_starts_at_its_last_allowed_minute() {
        monday.brug("a", 50, "10:00-10:50").park("b", 50, "09:00-10:30").brug("c", 50);

        assertThat(monday.time("a", "b", "c")).isEqualTo(illegal("10:00", "09:40", "10:55"));
    }

    @Test
    void a_visit_without_any_window_that_day_starts_at_once() {
        monday.brug("a", 50).session("b", "de-brug", need -> need.when(TestWindows.week("TUE 08:00-16:00")));

        assertThat(monday.time("a", "b")).isEqualTo(illegal("08:00", "08:50"));
    }
}
