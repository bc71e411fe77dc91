package be.koffieronde.referee;

import static be.koffieronde.problem.Rule.SESSION_MOVED;
import static be.koffieronde.problem.Rule.TALK_MOVED;
import static be.koffieronde.referee.Trial.texts;
import static be.koffieronde.referee.Trial.total;
import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.TestRoster;
import be.koffieronde.problem.ExtraTalk;
import be.koffieronde.problem.Rule;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixedSlotRulingTest {

    @Test
    void a_talk_at_another_time_than_most_is_moved() {
        TestRoster roster = talks(1, 3)
                .roster()
                .round("an", "2026-11-24", "talk/heidi/1 10:25")
                .round("an", "2026-11-30", "talk/heidi/2 10:25")
                .round("an", "2026-12-07", "talk/heidi/3 10:25");

        assertThat(total(TALK_MOVED, roster)).isEqualTo(1);
        assertThat(texts(TALK_MOVED, roster))
                .containsExactly("talk with juf heidi: Tue 24 Nov 10:25 instead of Mon 23 Nov 10:25");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-07, 10:25, 0",
        "2026-12-07, 10:26, 1",
        "2026-12-08, 10:25, 1",
        "2026-12-14, 10:25, 1",
    })
    void a_talk_every_two_weeks_comes_back_after_two_weeks(String second, String start, int moved) {
        TestRoster roster = talks(2, 4)
                .roster()
                .round("an", "2026-11-23", "talk/heidi/1 10:25")
                .round("an", second, "talk/heidi/2 " + start);

        assertThat(total(TALK_MOVED, roster)).isEqualTo(moved);
    }

    @Test
    void the_slots_of_a_talk_name_its_week() {
        TestRoster roster = talks(2, 4)
                .roster()
                .round("an", "2026-11-23", "talk/heidi/1 10:25")
                .round("an", "2026-12-15", "talk/heidi/2 09:00");

        assertThat(texts(TALK_MOVED, roster))
                .containsExactly("talk with juf heidi: Tue 15 Dec 09:00 instead of Mon 7 Dec 10:25");
    }

    @Test
    void a_series_has_as_many_fixed_slots_as_sessions_a_week() {
        TestRoster roster = sessions(2, 2)
                .roster()
                .round("an", "2026-11-23", "support/p1-a/1/1 08:45")
                .round("an", "2026-11-25", "support/p1-a/1/2 10:00")
                .round("an", "2026-12-02", "support/p1-a/2/1 10:00")
                .round("an", "2026-12-03", "support/p1-a/2/2 08:45");

        assertThat(total(SESSION_MOVED, roster)).isEqualTo(1);
        assertThat(texts(SESSION_MOVED, roster))
                .containsExactly("session of P1: Thu 3 Dec 08:45 instead of Mon 30 Nov 08:45");
    }

    @Test
    void where_all_fixed_slots_are_taken_all_are_named() {
        TestRoster roster =
                sessions(1, 2).roster().round("an", "2026-11-23", "support/p1-a/1/1 08:45", "support/p1-a/2/1 10:00");

        assertThat(texts(SESSION_MOVED, roster))
                .containsExactly("session of P1: Mon 23 Nov 10:00 instead of Mon 23 Nov 08:45");
    }

    @Test
    void in_one_week_nothing_is_moved() {
        TestRoster roster = sessions(3, 1)
                .roster()
                .round("an", "2026-11-23", "support/p1-a/1/1 08:45")
                .round("an", "2026-11-24", "support/p1-a/1/2 10:00")
                .round("an", "2026-11-25", "support/p1-a/1/3 11:00");

        assertThat(total(SESSION_MOVED, roster)).isZero();
    }

    @Test
    void what_is_not_planned_is_not_moved() {
        TestRoster roster = talks(1, 3).roster().round("an", "2026-11-23", "talk/heidi/1 10:25");

        assertThat(total(TALK_MOVED, roster)).isZero();
    }

    @Test
    void extra_talks_are_in_no_series() {
        TestCentre centre = talks(1, 2);
        Roster due = centre.roster()
                .round("an", "2026-11-23", "talk/heidi/1 10:25")
                .round("an", "2026-11-30", "talk/heidi/2 10:25")
                .build();
        List<RosterRound> rounds = new ArrayList<>(due.rounds());
        rounds.add(new RosterRound(
                "bo", TestCentre.MONDAY.plusDays(1), List.of(new PlannedVisit("talk/heidi/extra/1", 600, 615, false))));
        Roster roster = new Roster(
                due.problem(), null, rounds, due.unplanned(), List.of(new ExtraTalk("heidi", "bo", 15)), false);

        assertThat(new Referee(centre.directory(), TestCentre.travel())
                        .judge(roster)
                        .total(TALK_MOVED))
                .isZero();
    }

    @Test
    void points_are_those_of_the_problem_or_else_of_a_structural_roster() {
        TestCentre centre = talks(1, 2);
        assertThat(soft(centre, false) - soft(centre, true)).isEqualTo(100);
        centre.weight(Rule.TALK_MOVED, 60);
        assertThat(soft(centre, false) - soft(centre, true)).isZero();
    }

    private static long soft(TestCentre centre, boolean isStructural) {
        TestRoster roster = centre.roster()
                .round("an", "2026-11-23", "talk/heidi/1 10:25")
                .round("an", "2026-11-30", "talk/heidi/2 10:40");
        return new Referee(centre.directory(), TestCentre.travel())
                .judge(roster.build().structural(isStructural))
                .score()
                .soft();
    }

    private static TestCentre talks(int everyWeeks, int weeks) {
        return new TestCentre()
                .weeks(weeks)
                .partner("heidi", "de-brug", heidi -> heidi.talk(everyWeeks, 15))
                .pupil("p1", "de-brug", p1 -> p1.partners("heidi").need("p1-a"));
    }

    private static TestCentre sessions(int perWeek, int weeks) {
        return new TestCentre()
                .weeks(weeks)
                .pupil("p1", "de-brug", p1 -> p1.need("p1-a", need -> need.sessions(perWeek, 50)));
    }
}
