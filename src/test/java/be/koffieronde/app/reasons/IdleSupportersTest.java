package be.koffieronde.app.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.TestRoster;
import be.koffieronde.TestWindows;
import be.koffieronde.problem.Need.Keep;
import org.junit.jupiter.api.Test;

class IdleSupportersTest {

    private final TestCentre centre = new TestCentre()
            .pupil("p1", "de-brug", p1 -> p1.need("a", need -> need.when(TestWindows.week("MON 08:45-09:35"))));

    /** What is said of Bo, when An has the session. */
    private String bo() {
        TestRoster roster = centre.roster().round("an", "2026-11-23", "support/a/1/1 08:45");
        return IdleSupporters.of(roster.directory(), roster.build()).get(0).toString();
    }

    @Test
    void who_has_visits_is_not_told_of() {
        TestRoster roster =
                centre.roster().round("an", "2026-11-23", "support/a/1/1 08:45").round("bo", "2026-11-23");

        assertThat(IdleSupporters.of(roster.directory(), roster.build())).hasSize(1);
    }

    @Test
    void others_may_have_it_all() {
        assertThat(bo()).isEqualTo("Bo gets nothing: others have all visits, or they do not fit");
    }

    @Test
    void somebody_may_be_away_all_week() {
        centre.supporter("bo", bo -> bo.absent("2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27"));

        assertThat(bo()).isEqualTo("Bo gets nothing: away all week");
    }

    @Test
    void hours_may_be_typed_as_minutes_also_if_a_talk_would_fit() {
        centre.supporter("bo", bo -> bo.weeklyMinutes(36))
                .partner("heidi", "de-brug", heidi -> heidi.talk(2, 15))
                .pupil("p1", "de-brug", p1 -> p1.partners("heidi"));

        assertThat(bo()).isEqualTo("Bo gets nothing: a week of 36 minutes is shorter than any visit");
    }

    @Test
    void all_pupils_may_need_something_else_or_somebody_else() {
        centre.pupil("p1", "de-brug", p1 -> p1.withoutNeeds().need("a", need -> need.supporter("an", Keep.MUST)));
        assertThat(bo()).isEqualTo("Bo gets nothing: all pupils who need this expertise must have other supporters");

        centre.pupil("p1", "de-brug", p1 -> p1.withoutNeeds().need("a", need -> need.expertise("T9")));
        assertThat(bo()).isEqualTo("Bo gets nothing: no pupil needs this expertise");
    }

    @Test
    void somebody_may_never_be_at_work_in_time() {
        centre.supporter("bo", bo -> bo.hours("MON", "09:00-16:00"));

        assertThat(bo()).isEqualTo("Bo gets nothing: never at work when any visit could be");
    }

    @Test
    void somebody_may_have_no_hours() {
        centre.supporter(
                "bo", bo -> bo.off("MON").off("TUE").off("WED").off("THU").off("FRI"));

        assertThat(bo()).isEqualTo("Bo gets nothing: no working hours are given");
    }

    @Test
    void a_need_without_sessions_is_asked_of_nobody_unless_some_are_owed() {
        centre.pupil(
                "p1",
                "de-brug",
                p1 -> p1.withoutNeeds()
                        .need("a", need -> need.supporter("an", Keep.MUST).sessions(0, 50)));
        TestRoster roster = centre.roster();
        assertThat(IdleSupporters.of(roster.directory(), roster.build()))
                .last()
                .hasToString("Bo gets nothing: no pupil needs this expertise");

        centre.pupil(
                "p1",
                "de-brug",
                p1 -> p1.withoutNeeds()
                        .need(
                                "a",
                                need -> need.supporter("an", Keep.MUST)
                                        .sessions(0, 50)
                                        .owed(1)));
        TestRoster owing = centre.roster();
        assertThat(IdleSupporters.of(owing.directory(), owing.build()))
                .last()
                .hasToString("Bo gets nothing: all pupils who need this expertise must have other supporters");
    }

    @Test
    void a_week_as_long_as_a_visit_is_not_too_short() {
        centre.supporter("bo", bo -> bo.weeklyMinutes(50));

        assertThat(bo()).isEqualTo("Bo gets nothing: others have all visits, or they do not fit");
    }
}
