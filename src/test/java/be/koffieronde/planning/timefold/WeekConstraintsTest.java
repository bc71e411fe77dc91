package be.koffieronde.planning.timefold;

import static be.koffieronde.planning.timefold.StreamVerifier.verify;

import be.koffieronde.TestCentre;
import be.koffieronde.problem.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules on a supporter's week. Sessions are 50 min, De Brug to Het Park is 20, the talk is 15. */
class WeekConstraintsTest {

    private final TestCentre centre = new TestCentre()
            .weeks(2)
            .partner("heidi", "de-brug", heidi -> heidi.talk(2, 15))
            .pupil("p1", "de-brug", p1 -> p1.partners("heidi").need("p1-a"))
            .pupil("p2", "het-park", p2 -> p2.need("p2-a"));

    @ParameterizedTest
    @CsvSource({"119, 1", "120, 0", "121, 0"})
    void visits_and_travel_between_them_are_work_the_commute_is_not(int weeklyMinutes, int over) {
        centre.supporter("an", an -> an.weeklyMinutes(weeklyMinutes));

        verify(
                        Rule.OVER_WEEKLY_HOURS,
                        plan().round("an", "2026-11-23", "support/p1-a/1/1 09:00", "support/p2-a/1/1 11:00"))
                .penalizesBy(over);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-27, 1", "2026-11-30, 0"})
    void days_of_a_week_add_up_from_monday_to_sunday(String second, int over) {
        centre.supporter("an", an -> an.weeklyMinutes(99));

        verify(Rule.OVER_WEEKLY_HOURS, days("2026-11-23", second)).penalizesBy(over);
    }

    @Test
    void every_supporter_has_a_contract_of_their_own() {
        centre.supporter("an", an -> an.weeklyMinutes(60)).supporter("bo", bo -> bo.weeklyMinutes(40));

        verify(
                        Rule.OVER_WEEKLY_HOURS,
                        plan().round("an", "2026-11-23", "support/p1-a/1/1")
                                .round("bo", "2026-11-23", "support/p2-a/1/1"))
                .penalizesBy(10);
    }

    @ParameterizedTest
    @CsvSource({"15:45, 15", "15:46, 0"})
    void a_talk_is_work_only_if_wholly_within_hours(String start, int over) {
        centre.supporter("an", an -> an.weeklyMinutes(0));

        verify(Rule.OVER_WEEKLY_HOURS, plan().round("an", "2026-11-23", "talk/heidi/1 " + start))
                .penalizesBy(over);
    }

    @Test
    void a_session_is_work_at_any_hour() {
        centre.supporter("an", an -> an.weeklyMinutes(0));

        verify(Rule.OVER_WEEKLY_HOURS, plan().round("an", "2026-11-23", "support/p1-a/1/1 20:00"))
                .penalizesBy(50);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24, 27", "2026-11-30, 12"})
    void workload_is_the_square_of_work_over_the_contract_rounded_down_per_week(String second, int points) {
        centre.supporter("an", an -> an.weeklyMinutes(360));

        verify(Rule.UNEVEN_WORKLOAD, days("2026-11-23", second)).penalizesBy(points);
    }

    @Test
    void a_supporter_without_a_contract_has_no_workload() {
        centre.supporter("an", an -> an.weeklyMinutes(0));

        verify(Rule.UNEVEN_WORKLOAD, days("2026-11-23", "2026-11-24")).penalizesBy(0);
    }

    private PlanFixture days(String first, String second) {
        return plan().round("an", first, "support/p1-a/1/1 09:00").round("an", second, "support/p2-a/1/1 09:00");
    }

    private PlanFixture plan() {
        return new PlanFixture(centre);
    }
}
