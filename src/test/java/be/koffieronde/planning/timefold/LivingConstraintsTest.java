package be.koffieronde.planning.timefold;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.problem.Need.Keep;
import be.koffieronde.problem.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of a week that lives, on An, who is away on Monday, and Bo. */
class LivingConstraintsTest {

    private final TestCentre centre = new TestCentre()
            .weight(Rule.ANOTHER_FACE, 1)
            .weight(Rule.STAND_IN, 1)
            .weight(Rule.CHANGED_FROM_AGREED, 1)
            .supporter("an", an -> an.absent("2026-11-23"))
            .partner("heidi", "de-brug", heidi -> heidi.talk(1, 15))
            .pupil(
                    "p1",
                    "de-brug",
                    p1 -> p1.partners("heidi")
                            .need(
                                    "a",
                                    need -> need.sessions(2, 50)
                                            .supporter("an", Keep.MUST)
                                            .standInAllowed()));

    @Test
    void who_stands_in_breaks_no_rule_and_is_no_face() {
        PlanFixture plan = plan().round("bo", "2026-11-23", "support/a/1/1").round("an", "2026-11-24", "support/a/1/2");

        assertThat(lost(Rule.STAND_IN, plan)).isEqualTo(1);
        assertThat(lost(Rule.WRONG_SUPPORTER, plan)).isEqualTo(0);
        assertThat(lost(Rule.PUPIL_SHARED, plan)).isEqualTo(0);
        assertThat(lost(Rule.ANOTHER_FACE, plan)).isEqualTo(0);
    }

    @Test
    void on_another_day_it_is_the_wrong_supporter() {
        PlanFixture plan = plan().round("bo", "2026-11-25", "support/a/1/1").round("an", "2026-11-24", "support/a/1/2");

        assertThat(lost(Rule.STAND_IN, plan)).isEqualTo(0);
        assertThat(lost(Rule.WRONG_SUPPORTER, plan)).isEqualTo(50);
        assertThat(lost(Rule.PUPIL_SHARED, plan)).isEqualTo(60);
        assertThat(lost(Rule.ANOTHER_FACE, plan)).isEqualTo(1);
    }

    @Test
    void who_stands_in_is_a_stranger_to_the_teacher() {
        PlanFixture plan = plan().round("bo", "2026-11-23", "support/a/1/1", "talk/heidi/1");

        assertThat(lost(Rule.TALK_WITH_A_STRANGER, plan)).isEqualTo(15);
    }

    @Test
    void each_face_counts_if_somebody_elsewhere_is_one() {
        PlanFixture plan = plan().round("an", "2026-11-24", "support/a/1/2").faceElsewhere("de-brug", 0);

        assertThat(lost(Rule.ANOTHER_FACE, plan)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "an, 2026-11-24, 09:00, 0",
        "an, 2026-11-24, 09:01, 1",
        "an, 2026-11-25, 09:00, 2",
        "bo, 2026-11-24, 09:00, 4"
    })
    void what_is_otherwise_than_agreed_counts(String supporter, String date, String start, int changed) {
        PlanFixture plan =
                plan().round("an", "2026-11-24", "support/a/1/1 09:00").agreed("support/a/1/1", supporter, date, start);

        assertThat(lost(Rule.CHANGED_FROM_AGREED, plan)).isEqualTo(changed);
    }

    @Test
    void of_what_is_left_out_only_talks_count() {
        PlanFixture plan = plan().agreed("support/a/1/1", "an", "2026-11-24", "09:00")
                .agreed("talk/heidi/1", "an", "2026-11-24", "10:25");

        assertThat(lost(Rule.CHANGED_FROM_AGREED, plan)).isEqualTo(2);
    }

    private static long lost(Rule rule, PlanFixture plan) {
        return StreamScore.of(plan.build()).points().getOrDefault(rule, -1L);
    }

    private PlanFixture plan() {
        return new PlanFixture(centre);
    }
}
