package be.koffieronde.referee;

import static be.koffieronde.problem.Rule.OVER_WEEKLY_HOURS;
import static be.koffieronde.problem.Rule.UNEVEN_WORKLOAD;
import static be.koffieronde.referee.Trial.texts;
import static be.koffieronde.referee.Trial.total;
import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.TestRoster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekRulingTest {

    private final TestCentre centre = new TestCentre()
            .weeks(2)
            .partner("heidi", "de-brug", heidi -> heidi.talk(2, 15))
            .pupil("p1", "de-brug", p1 -> p1.partners("heidi").need("p1-a"))
            .pupil("p2", "het-park", p2 -> p2.need("p2-a"));

    @ParameterizedTest
    @CsvSource({"119, 1", "120, 0", "121, 0"})
    void visits_and_travel_between_them_are_work_the_commute_is_not(int weeklyMinutes, long over) {
        centre.supporter("an", an -> an.weeklyMinutes(weeklyMinutes));

        assertThat(total(
                        OVER_WEEKLY_HOURS,
                        centre.roster().round("an", "2026-11-23", "support/p1-a/1/1 09:00", "support/p2-a/1/1 11:00")))
                .isEqualTo(over);
    }

    @Test
    void days_of_a_week_add_up_from_monday_to_sunday() {
        centre.supporter("an", an -> an.weeklyMinutes(99));

        assertThat(texts(OVER_WEEKLY_HOURS, days("2026-11-23", "2026-11-29")))
                .containsExactly("week of An from Mon 23 Nov: 100 min worked where the contract says 99");
        assertThat(total(OVER_WEEKLY_HOURS, days("2026-11-29", "2026-11-30"))).isZero();
    }

    @ParameterizedTest
    @CsvSource({"15:45, 15", "15:46, 0"})
    void a_talk_is_work_only_if_wholly_within_hours(String start, long over) {
        centre.supporter("an", an -> an.weeklyMinutes(0));

        assertThat(total(OVER_WEEKLY_HOURS, centre.roster().round("an", "2026-11-23", "talk/heidi/1 " + start)))
                .isEqualTo(over);
    }

    @Test
    void a_session_is_work_at_any_hour() {
        centre.supporter("an", an -> an.weeklyMinutes(0));

        assertThat(total(OVER_WEEKLY_HOURS, centre.roster().round("an", "2026-11-23", "support/p1-a/1/1 20:00")))
                .isEqualTo(50);
    }

    @Test
    void workload_is_the_square_of_work_over_the_contract_rounded_down() {
        centre.supporter("an", an -> an.weeklyMinutes(360));

        assertThat(texts(UNEVEN_WORKLOAD, days("2026-11-23", "2026-11-24")))
                .containsExactly("week of An from Mon 23 Nov: 100 of 360 min worked");
        assertThat(total(UNEVEN_WORKLOAD, days("2026-11-23", "2026-11-24"))).isEqualTo(27);
        assertThat(total(UNEVEN_WORKLOAD, days("2026-11-23", "2026-11-30"))).isEqualTo(12);
    }

    @Test
    void a_supporter_without_a_contract_has_no_workload() {
        centre.supporter("an", an -> an.weeklyMinutes(0));

        assertThat(total(UNEVEN_WORKLOAD, days("2026-11-23", "2026-11-24"))).isZero();
    }

    private TestRoster days(String first, String second) {
        return centre.roster()
                .round("an", first, "support/p1-a/1/1 09:00")
                .round("an", second, "support/p2-a/1/1 09:00");
    }
}
