package be.koffieronde.referee;

import static be.koffieronde.TestWindows.week;
import static be.koffieronde.problem.Rule.OUTSIDE_WINDOW;
import static be.koffieronde.problem.Rule.OUTSIDE_WORKING_HOURS;
import static be.koffieronde.problem.Rule.TALK_IN_OWN_TIME;
import static be.koffieronde.problem.Rule.WRONG_SUPPORTER;
import static be.koffieronde.referee.Trial.texts;
import static be.koffieronde.referee.Trial.total;
import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.TestWindows;
import be.koffieronde.problem.Meeting;
import be.koffieronde.problem.Need.Keep;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitRulingTest {

    private static final String SESSION = "support/p1-a/1/1 ";
    private static final String TALK = "talk/heidi/1 ";

    private final TestCentre centre = new TestCentre();

    @ParameterizedTest
    @CsvSource({"08:44, 50", "08:45, 0", "09:35, 0", "09:36, 50", "09:00, 50"})
    void a_visit_lies_in_one_of_its_windows_which_do_not_merge(String start, long minutes) {
        centre.pupil(
                "p1", "de-brug", p1 -> p1.need("p1-a", need -> need.when(week("MON 08:45-09:35", "MON 09:35-10:25"))));

        assertThat(total(OUTSIDE_WINDOW, centre.roster().round("an", "2026-11-23", SESSION + start)))
                .isEqualTo(minutes);
    }

    @Test
    void a_window_is_closed_when_the_school_is() {
        centre.school("de-brug", "De Brug", week("MON 08:30-12:00"))
                .pupil("p1", "de-brug", p1 -> p1.need("p1-a", need -> need.when(week("MON 08:00-10:00"))));

        assertThat(total(OUTSIDE_WINDOW, centre.roster().round("an", "2026-11-23", SESSION + "08:29")))
                .isEqualTo(50);
        assertThat(total(OUTSIDE_WINDOW, centre.roster().round("an", "2026-11-23", SESSION + "08:30")))
                .isZero();
    }

    @Test
    void nothing_fits_on_a_closed_day() {
        centre.closed("2026-11-24").pupil("p1", "de-brug", p1 -> p1.need("p1-a"));

        assertThat(total(OUTSIDE_WINDOW, centre.roster().round("an", "2026-11-24", SESSION + "10:00")))
                .isEqualTo(50);
    }

    @Test
    void a_session_stays_in_its_week() {
        centre.weeks(2).pupil("p1", "de-brug", p1 -> p1.need("p1-a"));

        assertThat(texts(OUTSIDE_WINDOW, centre.roster().round("an", "2026-11-30", SESSION + "10:00")))
                .containsExactly(
                        "round of An on Mon 30 Nov: session of P1 at 10:00-10:50 fits in none of its allowed windows");
    }

    @ParameterizedTest
    @CsvSource({"07:10, 50", "07:50, 10", "07:59, 1", "08:00, 0", "15:10, 0", "15:11, 1", "16:00, 50"})
    void only_minutes_outside_working_hours_count(String start, long minutes) {
        centre.pupil("p1", "de-brug", p1 -> p1.need("p1-a"));

        assertThat(total(OUTSIDE_WORKING_HOURS, centre.roster().round("an", "2026-11-23", SESSION + start)))
                .isEqualTo(minutes);
    }

    @Test
    void a_supporter_has_no_hours_on_an_absent_date_nor_on_a_weekday_off() {
        centre.supporter("an", an -> an.absent("2026-11-23"))
                .pupil("p1", "de-brug", p1 -> p1.need("p1-a", need -> need.when(TestWindows.ALL_WEEK)));

        assertThat(texts(OUTSIDE_WORKING_HOURS, centre.roster().round("an", "2026-11-23", SESSION + "10:00")))
                .containsExactly("round of An on Mon 23 Nov: session of P1 at 10:00-10:50 is 50 min outside"
                        + " the hours of An");
        assertThat(total(OUTSIDE_WORKING_HOURS, centre.roster().round("an", "2026-11-28", SESSION + "10:00")))
                .isEqualTo(50);
    }

    @ParameterizedTest
    @CsvSource({"15:45, 0, 0", "15:46, 0, 1", "16:15, 0, 1", "16:16, 1, 1", "16:30, 15, 1"})
    void a_talk_may_use_own_time_that_adjoins_the_hours_at_a_price(String start, long outside, long own) {
        centre.supporter("an", an -> an.staysForTalks("MON", "16:00-16:30"));
        withTalk();

        assertThat(total(OUTSIDE_WORKING_HOURS, centre.roster().round("an", "2026-11-23", TALK + start)))
                .isEqualTo(outside);
        assertThat(total(TALK_IN_OWN_TIME, centre.roster().round("an", "2026-11-23", TALK + start)))
                .isEqualTo(own);
    }

    @Test
    void own_time_that_overlaps_the_hours_counts_once() {
        centre.supporter("an", an -> an.staysForTalks("MON", "15:00-16:10"));
        withTalk();

        assertThat(total(OUTSIDE_WORKING_HOURS, centre.roster().round("an", "2026-11-23", TALK + "16:00")))
                .isEqualTo(5);
    }

    @Test
    void own_time_is_for_talks_only() {
        centre.supporter("an", an -> an.staysForTalks("MON", "16:00-17:00"))
                .pupil("p1", "de-brug", p1 -> p1.need("p1-a"));

        assertThat(total(OUTSIDE_WORKING_HOURS, centre.roster().round("an", "2026-11-23", SESSION + "16:00")))
                .isEqualTo(50);
    }

    @Test
    void an_absent_supporter_gives_no_own_time_either() {
        centre.supporter("an", an -> an.staysForTalks("MON", "16:00-16:30").absent("2026-11-23"));
        withTalk();

        assertThat(total(OUTSIDE_WORKING_HOURS, centre.roster().round("an", "2026-11-23", TALK + "16:00")))
                .isEqualTo(15);
    }

    @Test
    void a_need_that_must_have_its_supporter_gets_no_other() {
        centre.pupil("p1", "de-brug", p1 -> p1.need("p1-a", need -> need.supporter("an", Keep.MUST)));

        assertThat(texts(WRONG_SUPPORTER, centre.roster().round("bo", "2026-11-23", SESSION + "10:00")))
                .containsExactly("round of Bo on Mon 23 Nov: session of P1 at 10:00-10:50 must be with An");
        assertThat(total(WRONG_SUPPORTER, centre.roster().round("an", "2026-11-23", SESSION + "10:00")))
                .isZero();
    }

    @Test
    void a_need_that_prefers_its_supporter_may_get_another() {
        centre.pupil("p1", "de-brug", p1 -> p1.need("p1-a", need -> need.supporter("an", Keep.PREFER)));

        assertThat(total(WRONG_SUPPORTER, centre.roster().round("bo", "2026-11-23", SESSION + "10:00")))
                .isZero();
    }

    @Test
    void meetings_and_commitments_are_for_the_supporter_they_name() {
        centre.partner("heidi", "de-brug", heidi -> {})
                .meeting(new Meeting("m1", List.of("heidi"), null, "an", 20, null, TestWindows.ALL_WEEK))
                .meeting("m2", "heidi")
                .commitment("team", "an", "2026-11-23", "13:00-15:00");

        assertThat(texts(
                        WRONG_SUPPORTER,
                        centre.roster()
                                .round(
                                        "bo",
                                        "2026-11-23",
                                        "meeting/m1 09:00",
                                        "meeting/m2 10:00",
                                        "commitment/team 13:00")))
                .containsExactly(
                        "round of Bo on Mon 23 Nov: meeting with juf heidi at 09:00-09:20 must be with An",
                        "round of Bo on Mon 23 Nov: Team at 13:00-15:00 must be with An");
    }

    private void withTalk() {
        centre.partner("heidi", "de-brug", heidi -> heidi.talk(1, 15))
                .pupil("p1", "de-brug", p1 -> p1.partners("heidi"));
    }
}
