package be.koffieronde.planning.timefold;

import static be.koffieronde.planning.timefold.StreamVerifier.verify;

import be.koffieronde.TestCentre;
import be.koffieronde.TestNeed;
import be.koffieronde.TestWindows;
import be.koffieronde.problem.Meeting;
import be.koffieronde.problem.Rule;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules on several visits together: the sessions of a need, a person at two places, talks with strangers. */
class PairConstraintsTest {

    private static final String MONDAY = "2026-11-23";
    private static final String TUESDAY = "2026-11-24";

    private final TestCentre centre = new TestCentre();

    @Test
    void every_pair_of_sessions_with_different_supporters_is_shared() {
        need(need -> need.sessions(3, 50));

        verify(
                        Rule.PUPIL_SHARED,
                        plan().round("an", MONDAY, "support/p1-a/1/1")
                                .round("an", TUESDAY, "support/p1-a/1/2")
                                .round("bo", "2026-11-25", "support/p1-a/1/3"))
                .penalizesBy(120);
    }

    @Test
    void sessions_in_different_weeks_are_shared_the_same() {
        need(need -> {});
        centre.weeks(2);

        verify(
                        Rule.PUPIL_SHARED,
                        plan().round("an", MONDAY, "support/p1-a/1/1").round("bo", "2026-11-30", "support/p1-a/2/1"))
                .penalizesBy(60);
    }

    @Test
    void sessions_with_one_supporter_are_not_shared_nor_are_unplanned_ones() {
        need(need -> need.sessions(3, 50));

        verify(
                        Rule.PUPIL_SHARED,
                        plan().round("an", MONDAY, "support/p1-a/1/1").round("an", TUESDAY, "support/p1-a/1/2"))
                .penalizesBy(0);
    }

    @Test
    void different_needs_of_a_pupil_may_have_different_supporters() {
        centre.pupil("p1", "de-brug", p1 -> p1.need("p1-a").need("p1-b"));

        verify(
                        Rule.PUPIL_SHARED,
                        plan().round("an", MONDAY, "support/p1-a/1/1").round("bo", TUESDAY, "support/p1-b/1/1"))
                .penalizesBy(0);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2026-11-23, 0", "1, 2026-11-23, 60", "1, 2026-11-24, 0",
        "2, 2026-11-24, 60", "2, 2026-11-25, 0", "3, 2026-11-25, 60"
    })
    void sessions_are_so_many_days_apart(int minDaysApart, String second, int points) {
        need(need -> need.sessions(2, 50).minDaysApart(minDaysApart));
        PlanFixture plan = second.equals(MONDAY)
                ? plan().round("an", MONDAY, "support/p1-a/1/1", "support/p1-a/1/2")
                : plan().round("an", MONDAY, "support/p1-a/1/1").round("an", second, "support/p1-a/1/2");

        verify(Rule.SESSIONS_TOO_CLOSE, plan).penalizesBy(points);
    }

    @ParameterizedTest
    @CsvSource({"3, 0", "4, 60"})
    void days_apart_count_across_the_weekend_whatever_the_order(int minDaysApart, int points) {
        need(need -> need.minDaysApart(minDaysApart));
        centre.weeks(2);

        verify(
                        Rule.SESSIONS_TOO_CLOSE,
                        plan().round("an", "2026-11-30", "support/p1-a/1/1")
                                .round("an", "2026-11-27", "support/p1-a/2/1"))
                .penalizesBy(points);
    }

    @ParameterizedTest
    @CsvSource({"09:00, 50", "09:40, 10", "09:49, 1", "09:50, 0", "08:20, 10", "08:10, 0"})
    void a_class_is_in_one_round_at_a_time(String start, int overlap) {
        classmates();

        verify(
                        Rule.DOUBLE_BOOKED,
                        plan().round("an", MONDAY, "support/p1-a/1/1 09:00")
                                .round("bo", MONDAY, "support/p2-a/1/1 " + start))
                .penalizesBy(overlap);
    }

    @Test
    void a_class_is_not_bound_on_other_days() {
        classmates();

        verify(
                        Rule.DOUBLE_BOOKED,
                        plan().round("an", MONDAY, "support/p1-a/1/1 09:00")
                                .round("bo", TUESDAY, "support/p2-a/1/1 09:00"))
                .penalizesBy(0);
    }

    @Test
    void overlaps_within_one_round_are_late_arrivals_only() {
        classmates();

        verify(Rule.DOUBLE_BOOKED, plan().round("an", MONDAY, "support/p1-a/1/1 09:00", "support/p2-a/1/1 09:10"))
                .penalizesBy(0);
    }

    @Test
    void a_pupil_and_the_class_count_each() {
        centre.pupil("p1", "de-brug", p1 -> p1.classGroup("3A").need("p1-a").need("p1-b"));

        verify(
                        Rule.DOUBLE_BOOKED,
                        plan().round("an", MONDAY, "support/p1-a/1/1 09:00")
                                .round("bo", MONDAY, "support/p1-b/1/1 09:40"))
                .penalizesBy(20);
    }

    @Test
    void every_pair_of_visits_in_different_rounds_counts() {
        classmates();
        centre.pupil("p3", "de-brug", p3 -> p3.classGroup("3A").need("p3-a"));

        verify(
                        Rule.DOUBLE_BOOKED,
                        plan().round("an", MONDAY, "support/p1-a/1/1 09:00", "support/p3-a/1/1 09:50")
                                .round("bo", MONDAY, "support/p2-a/1/1 09:30"))
                .penalizesBy(50);
    }

    @Test
    void a_partner_is_in_one_meeting_or_talk_at_a_time() {
        partners();

        verify(
                        Rule.DOUBLE_BOOKED,
                        plan().round("an", MONDAY, "meeting/m 09:00").round("bo", MONDAY, "talk/heidi/1 09:20"))
                .penalizesBy(10);
    }

    @Test
    void a_teacher_may_teach_the_class_that_is_supported() {
        partners();

        verify(
                        Rule.DOUBLE_BOOKED,
                        plan().round("an", MONDAY, "support/p1-a/1/1 09:00").round("bo", MONDAY, "talk/heidi/1 09:20"))
                .penalizesBy(0);
    }

    @ParameterizedTest
    @CsvSource({"09:00-10:00, 50", "08:00-09:10, 10", "08:00-09:00, 0", "09:50-10:30, 0"})
    void who_is_bound_outside_the_plan_is_bound_in_it(String window, int overlap) {
        classmates();

        verify(
                        Rule.DOUBLE_BOOKED,
                        plan().round("an", MONDAY, "support/p1-a/1/1 09:00")
                                .bookedElsewhere("class/3A", MONDAY, window)
                                .bookedElsewhere("class/3A", TUESDAY, "09:00-10:00"))
                .penalizesBy(overlap);
    }

    @Test
    void a_talk_is_for_who_supports_a_pupil_of_that_partner() {
        partners();

        verify(
                        Rule.TALK_WITH_A_STRANGER,
                        plan().round("an", MONDAY, "support/p1-a/1/1").round("an", TUESDAY, "talk/heidi/1"))
                .penalizesBy(0);
    }

    @Test
    void a_talk_with_whom_only_a_colleague_knows_is_with_a_stranger() {
        partners();

        verify(
                        Rule.TALK_WITH_A_STRANGER,
                        plan().round("bo", MONDAY, "support/p1-a/1/1").round("an", MONDAY, "talk/heidi/1"))
                .penalizesBy(15);
    }

    @Test
    void an_unplanned_session_introduces_nobody() {
        partners();

        verify(Rule.TALK_WITH_A_STRANGER, plan().round("an", MONDAY, "talk/heidi/1", "meeting/m"))
                .penalizesBy(45);
    }

    @Test
    void a_meeting_about_a_pupil_is_for_who_supports_that_pupil() {
        partners();
        centre.pupil("p2", "de-brug", p2 -> p2.partners("heidi").need("p2-a"));

        verify(Rule.TALK_WITH_A_STRANGER, plan().round("an", MONDAY, "support/p2-a/1/1", "talk/heidi/1", "meeting/m"))
                .penalizesBy(30);
        verify(Rule.TALK_WITH_A_STRANGER, plan().round("an", MONDAY, "support/p1-a/1/1", "talk/heidi/1", "meeting/m"))
                .penalizesBy(0);
    }

    @Test
    void a_meeting_that_names_its_supporter_or_no_pupil_is_for_strangers_too() {
        partners();
        centre.meeting("any", "heidi")
                .meeting(new Meeting("named", List.of("heidi"), "p1", "an", 30, null, TestWindows.ALL_WEEK));

        verify(Rule.TALK_WITH_A_STRANGER, plan().round("an", MONDAY, "meeting/any", "meeting/named"))
                .penalizesBy(0);
    }

    private void need(Consumer<TestNeed> change) {
        centre.pupil("p1", "de-brug", p1 -> p1.need("p1-a", change));
    }

    private void classmates() {
        centre.pupil("p1", "de-brug", p1 -> p1.classGroup("3A").need("p1-a"))
                .pupil("p2", "de-brug", p2 -> p2.classGroup("3A").need("p2-a"));
    }

    /** Heidi is due a talk of 15 min, p1 a meeting of 30 with her. */
    private void partners() {
        centre.partner("heidi", "de-brug", heidi -> heidi.talk(1, 15))
                .pupil("p1", "de-brug", p1 -> p1.partners("heidi").need("p1-a"))
                .meeting(new Meeting("m", List.of("heidi"), "p1", null, 30, null, TestWindows.ALL_WEEK));
    }

    private PlanFixture plan() {
        return new PlanFixture(centre);
    }
}
