package be.koffieronde.referee;

import static be.koffieronde.problem.Rule.TALK_WITH_A_STRANGER;
import static be.koffieronde.referee.Trial.texts;
import static be.koffieronde.referee.Trial.total;
import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.TestRoster;
import be.koffieronde.TestWindows;
import be.koffieronde.problem.Meeting;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AcquaintanceRulingTest {

    private final TestCentre centre = new TestCentre()
            .partner("heidi", "de-brug", heidi -> heidi.talk(1, 15))
            .pupil("p1", "de-brug", p1 -> p1.partners("heidi").need("p1-a"))
            .pupil("p2", "de-brug", p2 -> p2.need("p2-a"));

    @Test
    void a_talk_is_with_whoever_supports_a_pupil_of_the_partner_on_any_day() {
        TestRoster roster = centre.roster()
                .round("an", "2026-11-23", "talk/heidi/1 10:00")
                .round("an", "2026-11-27", "support/p1-a/1/1 10:00");

        assertThat(total(TALK_WITH_A_STRANGER, roster)).isZero();
    }

    @Test
    void supporting_another_pupil_of_the_school_is_no_acquaintance() {
        TestRoster roster = centre.roster()
                .round("an", "2026-11-23", "talk/heidi/1 10:00", "support/p2-a/1/1 11:00")
                .round("bo", "2026-11-23", "support/p1-a/1/1 10:00");

        assertThat(texts(TALK_WITH_A_STRANGER, roster))
                .containsExactly("round of An on Mon 23 Nov: talk with juf heidi at 10:00-10:15,"
                        + " but An supports no pupil of juf heidi");
        assertThat(total(TALK_WITH_A_STRANGER, roster)).isEqualTo(15);
    }

    @Test
    void a_session_left_out_makes_no_acquaintance() {
        assertThat(total(TALK_WITH_A_STRANGER, centre.roster().round("an", "2026-11-23", "talk/heidi/1 10:00")))
                .isEqualTo(15);
    }

    @Test
    void a_meeting_about_a_pupil_is_for_whoever_supports_that_pupil() {
        assertThat(total(TALK_WITH_A_STRANGER, meeting("p1", null, "support/p1-a/1/1 11:00")))
                .isZero();
        assertThat(texts(TALK_WITH_A_STRANGER, meeting("p2", null, "support/p1-a/1/1 11:00")))
                .containsExactly("round of An on Mon 23 Nov: meeting with juf heidi about P2 at 10:00-10:20,"
                        + " but An does not support that pupil");
    }

    @Test
    void a_meeting_about_nobody_or_of_a_named_supporter_is_for_anybody() {
        assertThat(total(TALK_WITH_A_STRANGER, meeting(null, null, "support/p1-a/1/1 11:00")))
                .isZero();
        assertThat(total(TALK_WITH_A_STRANGER, meeting("p2", "an", "support/p1-a/1/1 11:00")))
                .isZero();
    }

    private TestRoster meeting(@Nullable String pupil, @Nullable String supporter, String session) {
        return new TestCentre()
                .partner("heidi", "de-brug", heidi -> {})
                .pupil("p1", "de-brug", p1 -> p1.need("p1-a"))
                .pupil("p2", "de-brug", p2 -> p2.need("p2-a"))
                .meeting(new Meeting("m1", List.of("heidi"), pupil, supporter, 20, null, TestWindows.ALL_WEEK))
                .roster()
                .round("an", "2026-11-23", "meeting/m1 10:00", session);
    }
}
