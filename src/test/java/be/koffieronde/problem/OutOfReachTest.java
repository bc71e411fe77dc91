package be.koffieronde.problem;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.TestWindows;
import be.koffieronde.problem.OutOfReach.Cause;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutOfReachTest {

    private final TestCentre centre = new TestCentre();

    /** Of P1, who has lessons of 50 minutes on these days of every week. */
    private void need(int sessions, int daysApart, String... windows) {
        centre.pupil(
                "p1",
                "de-brug",
                p1 -> p1.withoutNeeds()
                        .need(
                                "a",
                                need -> need.sessions(sessions, 50)
                                        .minDaysApart(daysApart)
                                        .when(TestWindows.week(windows))));
    }

    private Map<String, Cause> all() {
        return centre.directory().outOfReach().all();
    }

    @Test
    void of_sessions_too_many_only_so_many_are_out_of_reach_as_must_be_left_out() {
        need(3, 1, "MON 08:00-08:50", "TUE 08:00-08:50");
        OutOfReach reach = centre.directory().outOfReach();

        assertThat(reach.all()).isEqualTo(Map.of("support/a/1/3", Cause.TOO_CLOSE));
        assertThat(reach.among(List.of("support/a/1/1"))).isEqualTo(Map.of("support/a/1/1", Cause.TOO_CLOSE));
        assertThat(reach.among(List.of("support/a/1/1", "support/a/1/2")))
                .isEqualTo(Map.of("support/a/1/2", Cause.TOO_CLOSE));
        assertThat(reach.among(List.of())).isEmpty();
    }

    @Test
    void those_of_the_week_with_too_few_days_are_meant() {
        centre.weeks(2).closed("2026-11-24");
        need(2, 1, "MON 08:00-08:50", "TUE 08:00-08:50");

        assertThat(all()).isEqualTo(Map.of("support/a/1/2", Cause.FEW_DAYS_OPEN));
        assertThat(centre.directory().outOfReach().among(List.of("support/a/1/1", "support/a/2/1")))
                .containsOnlyKeys("support/a/1/1");
    }

    @Test
    void an_empty_list_on_a_date_is_being_away_and_a_short_one_is_not() {
        need(1, 1, "MON 08:00-08:50");
        centre.supporter("an", an -> an.on("2026-11-23")).supporter("bo", bo -> bo.on("2026-11-23"));
        assertThat(all()).containsValue(Cause.SUPPORTER_AWAY);

        centre.supporter("an", an -> an.on("2026-11-23", "08:00-08:30"));
        assertThat(all()).containsValue(Cause.SUPPORTER_AWAY);

        centre.supporter("bo", bo -> bo.on("2026-11-23", "12:00-16:00"));
        assertThat(all()).containsValue(Cause.NEVER_AT_WORK);

        centre.pupil("p1", "de-brug", p1 -> p1.on("2026-11-23"));
        assertThat(all()).containsValue(Cause.AWAY);
    }

    @Test
    void a_talk_has_no_room_in_what_duties_leave_and_some_on_a_date_of_its_own() {
        centre.pupil("p1", "de-brug", p1 -> p1.partners("heidi").need("a"))
                .partner(
                        "heidi",
                        "de-brug",
                        heidi -> heidi.talk(1, 15)
                                .free(TestWindows.week("MON 10:00-10:30"))
                                .duties(TestWindows.week("MON 10:10-10:20")));
        assertThat(all()).isEqualTo(Map.of("talk/heidi/1", Cause.NO_WINDOW));

        centre.partner("heidi", "de-brug", heidi -> heidi.on("2026-11-24", "10:00-10:15"));
        assertThat(all()).isEmpty();
    }

    @Test
    void a_talk_is_for_who_supports_a_pupil_in_these_weeks() {
        centre.partner("heidi", "de-brug", heidi -> heidi.talk(1, 15).free(TestWindows.week("MON 10:00-10:30")));
        centre.pupil("p1", "de-brug", p1 -> p1.partners("heidi").need("a", need -> need.sessions(0, 50)));
        assertThat(all()).isEqualTo(Map.of("talk/heidi/1", Cause.NO_SESSIONS));

        centre.pupil("p1", "de-brug", p1 -> p1.need("b", need -> need.expertise("T1")));
        assertThat(all()).containsEntry("talk/heidi/1", Cause.NO_EXPERTISE);
    }

    @Test
    void days_apart_count_from_one_week_to_the_next() {
        centre.weeks(2);
        need(1, 7, "MON 08:00-08:50");
        assertThat(all()).isEmpty();

        need(1, 8, "MON 08:00-08:50");
        assertThat(all()).containsExactly(Map.entry("support/a/2/1", Cause.TOO_CLOSE));
    }

    @Test
    void several_sessions_on_a_day_need_room_for_all() {
        need(3, 0, "MON 08:00-10:30");
        assertThat(all()).isEmpty();

        need(3, 0, "MON 08:00-10:29");
        assertThat(all()).hasSize(1);
    }

    /** Each is there in one of two weeks, and a need has one supporter. */
    @Test
    void one_supporter_has_all_sessions_of_a_need() {
        centre.weeks(2).supporter("an", an -> an.absent("2026-11-23")).supporter("bo", bo -> bo.absent("2026-11-30"));
        need(1, 1, "MON 08:00-08:50");
        assertThat(all()).hasSize(1).containsValue(Cause.FEW_DAYS_AT_WORK);

        centre.weight(Rule.PUPIL_SHARED, 0);
        assertThat(all()).isEmpty();
    }

    @Test
    void a_session_that_nobody_could_hold_is_not_counted_twice() {
        centre.weeks(2).closed("2026-11-23").closed("2026-11-24");
        need(2, 1, "MON 08:00-08:50", "TUE 08:00-08:50");

        assertThat(all()).isEqualTo(Map.of("support/a/1/1", Cause.ALL_CLOSED, "support/a/1/2", Cause.ALL_CLOSED));
    }
}
