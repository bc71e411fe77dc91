package be.koffieronde.planning.timefold;

import static be.koffieronde.planning.timefold.StreamVerifier.verify;

import be.koffieronde.TestCentre;
import be.koffieronde.problem.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What it costs to leave a visit out, and that it costs nothing to plan it. */
class LeftOutConstraintsTest {

    private static final String MONDAY = "2026-11-23";

    private final TestCentre centre = new TestCentre()
            .partner("heidi", "de-brug", heidi -> heidi.talk(1, 15))
            .pupil("p1", "de-brug", p1 -> p1.partners("heidi").need("p1-a", need -> need.sessions(2, 50)))
            .meeting("m", "heidi")
            .commitment("team", "an", "2026-11-24", "10:30-12:30");

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 100", "3, 300"})
    void a_pupil_loses_the_minutes_of_every_session_times_priority(int priority, int lost) {
        centre.pupil("p1", "de-brug", p1 -> p1.priority(priority));

        verify(Rule.PUPIL_HOURS_LOST, nothing()).penalizesBy(lost);
    }

    @Test
    void planned_sessions_are_not_lost() {
        verify(Rule.PUPIL_HOURS_LOST, nothing().round("an", MONDAY, "support/p1-a/1/2"))
                .penalizesBy(50);
        verify(Rule.PUPIL_HOURS_LOST, nothing().round("an", MONDAY, "support/p1-a/1/2", "support/p1-a/1/1"))
                .penalizesBy(0);
    }

    @Test
    void a_meeting_is_dropped_by_its_minutes() {
        verify(Rule.MEETING_DROPPED, nothing()).penalizesBy(30);
        verify(Rule.MEETING_DROPPED, nothing().round("an", MONDAY, "meeting/m")).penalizesBy(0);
    }

    @Test
    void a_commitment_is_dropped_by_ten_times_its_minutes() {
        verify(Rule.COMMITMENT_DROPPED, nothing()).penalizesBy(1200);
        verify(Rule.COMMITMENT_DROPPED, nothing().round("an", "2026-11-24", "commitment/team"))
                .penalizesBy(0);
    }

    @Test
    void a_talk_is_missed_by_its_value() {
        verify(Rule.TALK_MISSED, nothing()).penalizesBy(600);
        verify(Rule.TALK_MISSED, nothing().round("an", MONDAY, "talk/heidi/1")).penalizesBy(0);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-16, 200", "2026-11-09, 400", "2026-11-20, 0"})
    void the_value_of_a_talk_follows_from_the_last_one(String last, int value) {
        centre.partner("heidi", "de-brug", heidi -> heidi.talk(1, 15, last));

        verify(Rule.TALK_MISSED, nothing()).penalizesBy(value);
    }

    private PlanFixture nothing() {
        return new PlanFixture(centre);
    }
}
