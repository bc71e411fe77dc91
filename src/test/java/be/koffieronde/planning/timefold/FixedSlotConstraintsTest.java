package be.koffieronde.planning.timefold;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.problem.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Visits outside the slots in which most of their series are. */
class FixedSlotConstraintsTest {

    private final TestCentre centre = new TestCentre()
            .weeks(3)
            .weight(Rule.TALK_MOVED, 1)
            .weight(Rule.SESSION_MOVED, 1)
            .partner("heidi", "de-brug", heidi -> heidi.talk(1, 15))
            .pupil("p1", "de-brug", p1 -> p1.partners("heidi").need("p1-a"));

    @ParameterizedTest
    @CsvSource({"2026-11-30, 10:25, 0", "2026-11-30, 10:26, 1", "2026-12-01, 10:25, 1"})
    void talks_of_one_partner_are_best_at_the_same_time(String second, String start, int moved) {
        PlanFixture plan = plan().round("an", "2026-11-23", "talk/heidi/1 10:25")
                .round("bo", second, "talk/heidi/2 " + start)
                .round("an", "2026-12-07", "talk/heidi/3 10:25");

        assertThat(moved(Rule.TALK_MOVED, plan)).isEqualTo(moved);
    }

    @Test
    void a_talk_every_two_weeks_comes_back_after_two_weeks() {
        centre.weeks(4).partner("heidi", "de-brug", heidi -> heidi.talk(2, 15));

        assertThat(moved(Rule.TALK_MOVED, twoTalks("2026-12-07"))).isEqualTo(0);
        assertThat(moved(Rule.TALK_MOVED, twoTalks("2026-12-14"))).isEqualTo(1);
    }

    private PlanFixture twoTalks(String second) {
        return plan().round("an", "2026-11-23", "talk/heidi/1 10:25").round("an", second, "talk/heidi/2 10:25");
    }

    @Test
    void a_need_has_as_many_fixed_slots_as_sessions_a_week() {
        centre.weeks(2).pupil("p1", "de-brug", p1 -> p1.need("p1-b", need -> need.sessions(2, 50)));
        PlanFixture plan = plan().round("an", "2026-11-23", "support/p1-b/1/1 08:45")
                .round("an", "2026-11-25", "support/p1-b/1/2 10:00")
                .round("an", "2026-12-02", "support/p1-b/2/1 10:00")
                .round("an", "2026-12-03", "support/p1-b/2/2 08:45");

        assertThat(moved(Rule.SESSION_MOVED, plan)).isEqualTo(1);
    }

    @Test
    void talks_of_other_plans_count_and_only_once() {
        assertThat(moved(
                        Rule.TALK_MOVED,
                        plan().round("an", "2026-11-23", "talk/heidi/1 10:25")
                                .talkElsewhere("heidi", "2026-11-30", "10:40")))
                .isEqualTo(1);
        assertThat(moved(
                        Rule.TALK_MOVED,
                        plan().round("an", "2026-11-23", "talk/heidi/1 10:25", "talk/heidi/2 11:00")
                                .countedElsewhere("talk/heidi/2")))
                .isEqualTo(0);
    }

    @Test
    void without_points_or_in_one_week_nothing_comes_back() {
        assertThat(plan().build().data().hasSeries()).isTrue();
        centre.weeks(1);
        assertThat(plan().build().data().hasSeries()).isFalse();
        centre.weeks(3).weight(Rule.TALK_MOVED, 0).weight(Rule.SESSION_MOVED, 0);
        assertThat(plan().build().data().hasSeries()).isFalse();
    }

    private static long moved(Rule rule, PlanFixture plan) {
        return StreamScore.of(plan.build()).points().getOrDefault(rule, -1L);
    }

    private PlanFixture plan() {
        return new PlanFixture(centre);
    }
}
