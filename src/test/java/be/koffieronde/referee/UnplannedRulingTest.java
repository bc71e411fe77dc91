package be.koffieronde.referee;

import static be.koffieronde.problem.Rule.COMMITMENT_DROPPED;
import static be.koffieronde.problem.Rule.MEETING_DROPPED;
import static be.koffieronde.problem.Rule.PUPIL_HOURS_LOST;
import static be.koffieronde.problem.Rule.TALK_MISSED;
import static be.koffieronde.referee.Trial.texts;
import static be.koffieronde.referee.Trial.total;
import static be.koffieronde.referee.Trial.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.TestRoster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnplannedRulingTest {

    private final TestCentre centre = new TestCentre();

    @Test
    void a_pupils_lost_minutes_count_by_priority() {
        centre.pupil("p1", "de-brug", p1 -> p1.priority(3).need("p1-a", need -> need.sessions(2, 45)));
        TestRoster roster = centre.roster().round("an", "2026-11-23", "support/p1-a/1/1 10:00");

        assertThat(total(PUPIL_HOURS_LOST, roster)).isEqualTo(135);
        assertThat(texts(PUPIL_HOURS_LOST, roster))
                .containsExactly("session 2 of P1 in week 1 is left out (need p1-a, 45 min, priority 3)");
    }

    @Test
    void a_dropped_meeting_counts_its_minutes() {
        centre.partner("heidi", "de-brug", heidi -> {}).meeting("m1", "heidi");

        assertThat(total(MEETING_DROPPED, centre.roster())).isEqualTo(30);
        assertThat(texts(MEETING_DROPPED, centre.roster()))
                .containsExactly("meeting with juf heidi is left out (30 min)");
        assertThat(total(MEETING_DROPPED, centre.roster().round("an", "2026-11-23", "meeting/m1 10:00")))
                .isZero();
    }

    @Test
    void a_dropped_commitment_counts_ten_times_its_minutes() {
        centre.commitment("team", "an", "2026-11-25", "10:30-12:30");

        assertThat(total(COMMITMENT_DROPPED, centre.roster())).isEqualTo(1200);
        assertThat(texts(COMMITMENT_DROPPED, centre.roster()))
                .containsExactly("Team of An on Wed 25 Nov at 10:30-12:30 is left out");
        assertThat(total(COMMITMENT_DROPPED, centre.roster().round("an", "2026-11-25", "commitment/team 10:30")))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-09, 200", "2026-11-10, 186", "2026-10-12, 600", "2026-09-01, 600", "2026-11-16, 100"})
    void a_missed_talk_counts_by_how_overdue_it_is(String last, long value) {
        centre.partner("heidi", "de-brug", heidi -> heidi.talk(2, 15, last))
                .pupil("p1", "de-brug", p1 -> p1.partners("heidi"));

        assertThat(total(TALK_MISSED, centre.roster())).isEqualTo(value);
        assertThat(texts(TALK_MISSED, centre.roster())).containsExactly("talk with juf heidi is left out (15 min)");
    }

    @Test
    void what_is_planned_costs_nothing_here() {
        centre.partner("heidi", "de-brug", heidi -> heidi.talk(2, 15))
                .pupil("p1", "de-brug", p1 -> p1.partners("heidi").need("p1-a"));

        Verdict verdict =
                verdict(centre.roster().round("an", "2026-11-23", "support/p1-a/1/1 10:00", "talk/heidi/1 10:50"));

        assertThat(verdict.total(PUPIL_HOURS_LOST)).isZero();
        assertThat(verdict.total(TALK_MISSED)).isZero();
    }
}
