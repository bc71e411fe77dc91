package be.koffieronde.planning.timefold;

import static be.koffieronde.planning.timefold.StreamVerifier.verify;

import be.koffieronde.TestCentre;
import be.koffieronde.TestNeed;
import be.koffieronde.TestWindows;
import be.koffieronde.problem.Meeting;
import be.koffieronde.problem.Need.Keep;
import be.koffieronde.problem.Rule;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules on any one visit. An works Monday to Friday 08:00-16:00; sessions are 50 min, talks 15. */
class VisitConstraintsTest {

    private static final String SESSION = "support/p1-a/1/1 ";
    private static final String TALK = "talk/heidi/1 ";

    private final TestCentre centre = new TestCentre().partner("heidi", "de-brug", heidi -> heidi.talk(1, 15));

    @Test
    void a_supporter_without_all_the_expertise_asked_is_unqualified_for_the_minutes_of_the_session() {
        need(need -> need.expertise("BA", "T9"));

        verify(Rule.UNQUALIFIED_SUPPORTER, an(SESSION + "09:00")).penalizesBy(50);
    }

    @Test
    void a_supporter_with_more_expertise_than_asked_is_qualified() {
        need(need -> need.expertise("T9"));
        centre.supporter("an", an -> an.expertise("BA", "T9"));

        verify(Rule.UNQUALIFIED_SUPPORTER, an(SESSION + "09:00")).penalizesBy(0);
    }

    @Test
    void talks_need_no_expertise() {
        need(need -> {});
        centre.supporter("an", an -> an.expertise());

        verify(Rule.UNQUALIFIED_SUPPORTER, an(TALK + "09:00")).penalizesBy(0);
    }

    @ParameterizedTest
    @CsvSource({"08:59, 50", "09:00, 0", "09:10, 0", "09:11, 50", "09:40, 50", "10:00, 0", "10:10, 50"})
    void a_visit_fits_wholly_in_one_of_its_windows(String start, int outside) {
        need(need -> need.when(TestWindows.week("MON 09:00-10:00", "MON 10:00-10:50")));

        verify(Rule.OUTSIDE_WINDOW, an(SESSION + start)).penalizesBy(outside);
    }

    @Test
    void a_visit_without_windows_on_its_day_is_outside_them() {
        need(need -> need.when(TestWindows.week("TUE 09:00-10:00")));

        verify(Rule.OUTSIDE_WINDOW, an("support/p1-a/1/1")).penalizesBy(50);
    }

    @ParameterizedTest
    @CsvSource({"07:00, 50", "07:40, 20", "07:59, 1", "08:00, 0", "15:10, 0", "15:11, 1", "15:30, 20", "16:00, 50"})
    void minutes_outside_working_hours_count_one_by_one(String start, int outside) {
        need(need -> {});

        verify(Rule.OUTSIDE_WORKING_HOURS, an(SESSION + start)).penalizesBy(outside);
    }

    @ParameterizedTest
    @CsvSource({"15:44, 0", "15:55, 0", "16:15, 0", "16:16, 1", "16:30, 15"})
    void a_talk_may_take_place_in_own_time_and_across_its_border_with_working_hours(String start, int outside) {
        need(need -> {});
        centre.supporter("an", an -> an.staysForTalks("MON", "16:00-16:30"));

        verify(Rule.OUTSIDE_WORKING_HOURS, an(TALK + start)).penalizesBy(outside);
    }

    @ParameterizedTest
    @CsvSource({"15:45, 0", "15:55, 10", "16:05, 10", "16:10, 5", "16:15, 0"})
    void only_the_minutes_between_hours_and_later_own_time_are_outside(String start, int outside) {
        need(need -> {});
        centre.supporter("an", an -> an.staysForTalks("MON", "16:15-16:45"));

        verify(Rule.OUTSIDE_WORKING_HOURS, an(TALK + start)).penalizesBy(outside);
    }

    @Test
    void own_time_is_for_talks_only() {
        need(need -> {});
        centre.supporter("an", an -> an.staysForTalks("MON", "16:00-16:50"));

        verify(Rule.OUTSIDE_WORKING_HOURS, an(SESSION + "15:55")).penalizesBy(45);
    }

    @ParameterizedTest
    @CsvSource({"an, 0", "bo, 50"})
    void a_session_is_with_the_supporter_it_must_keep(String must, int wrong) {
        need(need -> need.supporter(must, Keep.MUST));

        verify(Rule.WRONG_SUPPORTER, an(SESSION + "09:00")).penalizesBy(wrong);
    }

    @Test
    void a_preferred_supporter_is_no_requirement() {
        need(need -> need.supporter("bo", Keep.PREFER));

        verify(Rule.WRONG_SUPPORTER, an(SESSION + "09:00")).penalizesBy(0);
    }

    @ParameterizedTest
    @CsvSource({"an, 0", "bo, 30"})
    void a_meeting_is_with_the_supporter_it_names(String named, int wrong) {
        centre.meeting(new Meeting("m", List.of("heidi"), null, named, 30, null, TestWindows.ALL_WEEK));

        verify(Rule.WRONG_SUPPORTER, an("meeting/m 09:00")).penalizesBy(wrong);
    }

    @ParameterizedTest
    @CsvSource({"an, 0", "bo, 120"})
    void a_commitment_is_for_the_supporter_it_belongs_to(String owner, int wrong) {
        centre.commitment("team", owner, "2026-11-23", "10:30-12:30");

        verify(Rule.WRONG_SUPPORTER, an("commitment/team")).penalizesBy(wrong);
    }

    @ParameterizedTest
    @CsvSource({"an, PREFER, 0", "bo, PREFER, 1", "bo, MUST, 0"})
    void a_session_not_with_its_preferred_supporter_is_a_change(String wanted, Keep keep, int changed) {
        need(need -> need.supporter(wanted, keep));

        verify(Rule.SUPPORTER_CHANGED, an(SESSION + "09:00")).penalizesBy(changed);
    }

    @Test
    void where_no_supporter_is_wanted_nothing_changes() {
        need(need -> {});

        verify(Rule.SUPPORTER_CHANGED, an(SESSION + "09:00")).penalizesBy(0);
    }

    @ParameterizedTest
    @CsvSource({"08:59, 1", "09:00, 0", "09:10, 0", "09:11, 1"})
    void a_session_suits_best_wholly_in_one_preferred_window(String start, int outside) {
        need(need -> need.preferred(TestWindows.week("MON 09:00-10:00")));

        verify(Rule.OUTSIDE_PREFERRED_TIME, an(SESSION + start)).penalizesBy(outside);
    }

    @Test
    void a_day_without_preferred_windows_is_not_preferred() {
        need(need -> need.preferred(TestWindows.week("TUE 09:00-10:00")));

        verify(Rule.OUTSIDE_PREFERRED_TIME, an(SESSION + "09:00")).penalizesBy(1);
    }

    @Test
    void where_nothing_is_preferred_any_time_is_as_good() {
        need(need -> need.preferred(TestWindows.week()));

        verify(Rule.OUTSIDE_PREFERRED_TIME, an(SESSION + "09:00")).penalizesBy(0);
    }

    @ParameterizedTest
    @CsvSource({"07:59, 1", "08:00, 0", "15:45, 0", "15:46, 1"})
    void a_talk_not_wholly_within_hours_is_in_own_time(String start, int talks) {
        need(need -> {});
        centre.supporter("an", an -> an.staysForTalks("MON", "16:00-16:30"));

        verify(Rule.TALK_IN_OWN_TIME, an(TALK + start)).penalizesBy(talks);
    }

    @Test
    void a_session_outside_hours_is_no_talk_in_own_time() {
        need(need -> {});

        verify(Rule.TALK_IN_OWN_TIME, an(SESSION + "15:46")).penalizesBy(0);
    }

    private void need(Consumer<TestNeed> change) {
        centre.pupil("p1", "de-brug", p1 -> p1.partners("heidi").need("p1-a", change));
    }

    private PlanFixture an(String visit) {
        return new PlanFixture(centre).round("an", "2026-11-23", visit);
    }
}
