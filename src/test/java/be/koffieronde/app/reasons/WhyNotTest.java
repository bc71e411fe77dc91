package be.koffieronde.app.reasons;

import static be.koffieronde.problem.Rule.DOUBLE_BOOKED;
import static be.koffieronde.problem.Rule.LATE_ARRIVAL;
import static be.koffieronde.problem.Rule.NO_LUNCH;
import static be.koffieronde.problem.Rule.OUTSIDE_WINDOW;
import static be.koffieronde.problem.Rule.OUTSIDE_WORKING_HOURS;
import static be.koffieronde.problem.Rule.OVER_WEEKLY_HOURS;
import static be.koffieronde.problem.Rule.SESSIONS_TOO_CLOSE;
import static be.koffieronde.problem.Rule.TALK_WITH_A_STRANGER;
import static be.koffieronde.problem.Rule.UNQUALIFIED_SUPPORTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.koffieronde.TestCentre;
import be.koffieronde.TestRoster;
import be.koffieronde.TestWindows;
import be.koffieronde.app.reasons.Reason.Outcome;
import be.koffieronde.problem.Need.Keep;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.problem.time.Window;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhyNotTest {

    private static final String TALK = "talk/heidi/1";

    private final TestCentre centre = new TestCentre();

    private static Reason reason(TestRoster roster, String visit) {
        return WhyNot.of(roster.directory(), TestCentre.travel(), roster.build())
                .reason(visit);
    }

    /** An supports P1 at De Brug, whose teacher juf heidi is due a talk of 15 min in these windows. */
    private void dueTalk(String... windows) {
        centre.partner("heidi", "de-brug", heidi -> heidi.talk(4, 15).free(TestWindows.week(windows)))
                .pupil("p1", "de-brug", p1 -> p1.partners("heidi").need("a"));
    }

    private TestCentre need(String pupil, String window, int minutes) {
        return centre.pupil(
                pupil,
                "de-brug",
                it -> it.need(
                        pupil + "-a",
                        need -> need.when(TestWindows.week(window))
                                .sessions(1, minutes)
                                .supporter("an", Keep.MUST)));
    }

    @Test
    void nobody_is_qualified() {
        centre.pupil("p1", "de-brug", p1 -> p1.need("a", need -> need.expertise("T9")));

        Reason reason = reason(centre.roster(), "support/a/1/1");

        assertThat(reason.broken()).isEqualTo(Map.of(UNQUALIFIED_SUPPORTER, 50L));
        assertThat(reason.text())
                .hasToString("session of P1 (De Brug): on Mon 23 Nov 08:00-08:50 An lacks the expertise, as does every"
                        + " supporter");
    }

    @Test
    void the_required_supporter_is_absent() {
        centre.supporter("an", an -> an.absent("2026-11-23"));
        need("p1", "MON 08:45-09:35", 50);

        Reason reason = reason(centre.roster(), "support/p1-a/1/1");

        assertThat(reason.broken()).isEqualTo(Map.of(OUTSIDE_WORKING_HOURS, 50L));
        assertThat(reason.text())
                .hasToString("session of P1 (De Brug): on Mon 23 Nov 08:45-09:35 An is absent and is required");
    }

    @Test
    void a_talk_is_tried_while_the_partner_is_free_only() {
        dueTalk("MON 09:00-09:15");
        centre.pupil("p2", "het-park", p2 -> p2.need("b", need -> need.when(TestWindows.week("MON 08:45-09:35"))));
        TestRoster roster = centre.roster()
                .round("an", "2026-11-23", "support/b/1/1 08:45")
                .round("an", "2026-11-24", "support/a/1/1 08:45");

        Reason reason = reason(roster, TALK);

        assertThat(reason.broken()).isEqualTo(Map.of(LATE_ARRIVAL, 60L));
        assertThat(reason.text())
                .asString()
                .startsWith("talk with juf heidi (De Brug): on Mon 23 Nov 09:00-09:15 An would be ")
                .contains(" min late");
    }

    @Test
    void no_window_is_long_enough() {
        need("p1", "MON 08:45-09:34", 50);

        Reason reason = reason(centre.roster(), "support/p1-a/1/1");

        assertThat(reason.broken()).isEqualTo(Map.of(OUTSIDE_WINDOW, 50L));
        assertThat(reason.text())
                .hasToString("session of P1 (De Brug): on Mon 23 Nov 08:00-08:50 An would come outside its windows,"
                        + " none of which has room for 50 min");
    }

    @ParameterizedTest
    @CsvSource({"10:59, BLOCKED", "11:00, FITS"})
    void the_next_school_cannot_be_reached(String start, Outcome outcome) {
        TestRoster roster = withNextSchool(start);

        assertThat(reason(roster, TALK).outcome()).isEqualTo(outcome);
    }

    @Test
    void who_is_reached_too_late_is_named() {
        Reason reason = reason(withNextSchool("10:56"), TALK);

        assertThat(reason.broken()).isEqualTo(Map.of(LATE_ARRIVAL, 4L));
        assertThat(reason.text())
                .hasToString(
                        "talk with juf heidi (De Brug): on Tue 24 Nov 10:25-10:40 An would be 4 min late at Het Park"
                                + " for P2");
    }

    private TestRoster withNextSchool(String start) {
        dueTalk("TUE 10:25-10:40");
        String window = "TUE " + new Window(Clock.parse(start), Clock.parse(start) + 50);
        centre.pupil(
                        "p1",
                        "de-brug",
                        p1 -> p1.withoutNeeds().need("a", need -> need.when(TestWindows.week("TUE 09:35-10:25"))))
                .pupil("p2", "het-park", p2 -> p2.need("b", need -> need.when(TestWindows.week(window))));
        return centre.roster().round("an", "2026-11-24", "support/a/1/1 09:35", "support/b/1/1 " + start);
    }

    @ParameterizedTest
    @CsvSource({"64, BLOCKED", "65, FITS"})
    void talks_count_in_the_weekly_hours(int weeklyMinutes, Outcome outcome) {
        assertThat(reason(withWeeklyMinutes(weeklyMinutes), TALK).outcome()).isEqualTo(outcome);
    }

    @Test
    void the_weekly_hours_are_full() {
        Reason reason = reason(withWeeklyMinutes(60), TALK);

        assertThat(reason.broken()).isEqualTo(Map.of(OVER_WEEKLY_HOURS, 5L));
        assertThat(reason.text())
                .hasToString(
                        "talk with juf heidi (De Brug): on Mon 23 Nov 10:25-10:40 An would work 5 min over the weekly"
                                + " hours, 0 h 50 of 1 h being taken");
    }

    private TestRoster withWeeklyMinutes(int minutes) {
        dueTalk("MON 10:25-10:40");
        centre.supporter("an", an -> an.weeklyMinutes(minutes));
        return centre.roster().round("an", "2026-11-23", "support/a/1/1 09:35");
    }

    @Test
    void the_class_is_taken() {
        need("p2", "MON 08:45-09:45", 50).pupil("p2", "de-brug", p2 -> p2.classGroup("3a"));
        centre.pupil("p1", "de-brug", p1 -> p1.classGroup("3a").need("a"));
        TestRoster roster = centre.roster().round("bo", "2026-11-23", "support/a/1/1 08:45");

        Reason reason = reason(roster, "support/p2-a/1/1");

        assertThat(reason.broken()).isEqualTo(Map.of(DOUBLE_BOOKED, 40L));
        assertThat(reason.text())
                .hasToString("session of P2 (De Brug): on Mon 23 Nov 08:55-09:45 An would clash with the session of P1"
                        + " (Bo, 08:45-09:35)");
    }

    @Test
    void no_time_for_lunch_would_be_left() {
        dueTalk("MON 11:30-11:50");
        centre.supporter("an", an -> an.lunch(10, "11:30-13:30"));
        need("p2", "MON 10:40-11:30", 50);
        need("p3", "MON 11:50-13:40", 110);
        TestRoster roster = centre.roster()
                .round("an", "2026-11-23", "support/p2-a/1/1 10:40", "support/p3-a/1/1 11:50")
                .round("an", "2026-11-24", "support/a/1/1 09:35");

        Reason reason = reason(roster, TALK);

        assertThat(reason.broken()).isEqualTo(Map.of(NO_LUNCH, 10L));
        assertThat(reason.text())
                .hasToString("talk with juf heidi (De Brug): on Mon 23 Nov 11:30-11:45 An would have no 10 min for"
                        + " lunch in 11:30-13:30");
    }

    @Test
    void the_other_session_is_too_close() {
        centre.pupil(
                "p1",
                "de-brug",
                p1 -> p1.need(
                        "a",
                        need -> need.sessions(2, 70)
                                .minDaysApart(2)
                                .when(TestWindows.week("MON 08:45-10:25", "TUE 08:45-10:25"))));
        TestRoster roster = centre.roster().round("an", "2026-11-23", "support/a/1/1 08:45");

        Reason reason = reason(roster, "support/a/1/2");

        assertThat(reason.broken()).isEqualTo(Map.of(SESSIONS_TOO_CLOSE, 60L));
        assertThat(reason.text())
                .hasToString("session of P1 no. 2 (De Brug): on Tue 24 Nov 08:45-09:55 An would come less than 2 days"
                        + " from the session on Mon 23 Nov");
    }

    @Test
    void nobody_knows_the_partner() {
        dueTalk("MON 10:25-10:40");

        Reason reason = reason(centre.roster(), TALK);

        assertThat(reason.broken()).isEqualTo(Map.of(TALK_WITH_A_STRANGER, 15L));
        assertThat(reason.text())
                .hasToString("talk with juf heidi (De Brug): on Mon 23 Nov 10:25-10:40 An has no session planned with"
                        + " a pupil of juf heidi, nor has anybody");
    }

    @Test
    void the_hours_are_too_short() {
        need("p1", "MON 15:20-16:10", 50);

        Reason reason = reason(centre.roster(), "support/p1-a/1/1");

        assertThat(reason.broken()).isEqualTo(Map.of(OUTSIDE_WORKING_HOURS, 10L));
        assertThat(reason.text())
                .hasToString("session of P1 (De Brug): on Mon 23 Nov 15:20-16:10 An would be 10 min outside working"
                        + " hours and is required");
    }

    /** From home 12 min to De Brug, 20 to Het Park and 18 home cost 350, without the talk 180; and 2 for workload. */
    @Test
    void a_talk_may_cost_more_than_it_is_worth() {
        centre.partner(
                        "heidi",
                        "de-brug",
                        heidi -> heidi.talk(4, 15, "2026-11-02").free(TestWindows.week("MON 10:25-10:40")))
                .pupil("p1", "het-park", p1 -> p1.partners("heidi").need("a"));
        TestRoster roster = centre.roster().round("an", "2026-11-23", "support/a/1/1 11:00");

        Reason reason = reason(roster, TALK);

        assertThat(reason.outcome()).isEqualTo(Outcome.NOT_WORTH_IT);
        assertThat(reason.broken()).isEmpty();
        assertThat(reason.text())
                .hasToString(
                        "talk with juf heidi (De Brug): on Mon 23 Nov 10:25-10:40 An would cost 172 points where it is"
                                + " worth 150");
    }

    @Test
    void what_fits_is_reported_as_such() {
        need("p1", "MON 08:45-09:35", 50);

        Reason reason = reason(centre.roster(), "support/p1-a/1/1");

        assertThat(reason.outcome()).isEqualTo(Outcome.FITS);
        assertThat(reason.text())
                .hasToString("session of P1 (De Brug): on Mon 23 Nov 08:45-09:35 An could take it, and the roster"
                        + " would be better for it");
    }

    @Test
    void nothing_happens_on_a_closed_day() {
        centre.commitment("team", "an", "2026-11-25", "10:30-12:30").closed("2026-11-25");

        Reason reason = reason(centre.roster(), "commitment/team");

        assertThat(reason.outcome()).isEqualTo(Outcome.CLOSED);
        assertThat(reason.text()).hasToString("Team (centre): nothing happens on any day it could be on");
    }

    @Test
    void several_rules_can_block_at_once() {
        centre.pupil(
                "p1",
                "de-brug",
                p1 -> p1.need(
                        "a",
                        need -> need.expertise("T9")
                                .when(TestWindows.week("MON 15:20-16:10"))
                                .supporter("an", Keep.MUST)));

        Reason reason = reason(centre.roster(), "support/a/1/1");

        assertThat(reason.broken()).isEqualTo(Map.of(UNQUALIFIED_SUPPORTER, 50L, OUTSIDE_WORKING_HOURS, 10L));
        assertThat(reason.text())
                .hasToString("session of P1 (De Brug): on Mon 23 Nov 15:20-16:10 An lacks the expertise, as does"
                        + " every supporter and would be 10 min outside working hours and is required");
    }

    @Test
    void every_visit_left_out_gets_a_reason_in_the_rosters_order() {
        dueTalk("MON 10:25-10:40");
        TestRoster roster = centre.roster();

        assertThat(WhyNot.of(roster.directory(), TestCentre.travel(), roster.build())
                        .reasons())
                .extracting(Reason::visit)
                .containsExactly("support/a/1/1", TALK);
    }

    @Test
    void only_visits_left_out_can_be_asked_about() {
        centre.pupil("p1", "de-brug", p1 -> p1.need("a"));
        TestRoster roster = centre.roster().round("an", "2026-11-23", "support/a/1/1 11:00");

        assertThatThrownBy(() -> reason(roster, "support/a/1/1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Visit 'support/a/1/1' is not left out of this roster.");
    }
}
