package be.koffieronde.roster.diff;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.TestRoster;
import be.koffieronde.roster.Placed;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RosterDiffTest {

    private final TestCentre centre = new TestCentre()
            .partner("heidi", "de-brug", heidi -> heidi.talk(1, 15))
            .partner("tom", "de-brug", tom -> {})
            .pupil("p1", "de-brug", p1 -> p1.partners("heidi").need("p1-a", need -> need.sessions(3, 50)))
            .pupil("p2", "de-brug", p2 -> p2.need("p2-a"))
            .meeting("m1", "heidi", "tom")
            .commitment("team", "an", "2026-11-25", "10:00-11:00");

    @Test
    void a_roster_does_not_differ_from_itself() {
        TestRoster roster = centre.roster().round("an", "2026-11-23", "support/p1-a/1/1 09:00", "talk/heidi/1 10:00");

        assertThat(diff(roster, roster).isEmpty()).isTrue();
    }

    @Test
    void the_order_of_rounds_and_visits_and_rounds_without_any_make_no_difference() {
        TestRoster one = centre.roster()
                .round("an", "2026-11-23", "support/p1-a/1/1 09:00", "talk/heidi/1 10:00")
                .round("bo", "2026-11-24", "support/p2-a/1/1 09:00");
        TestRoster other = centre.roster()
                .round("bo", "2026-11-26")
                .round("bo", "2026-11-24", "support/p2-a/1/1 09:00")
                .round("an", "2026-11-23", "talk/heidi/1 10:00", "support/p1-a/1/1 09:00");

        assertThat(diff(one, other).isEmpty()).isTrue();
    }

    @Test
    void which_number_a_session_of_a_need_has_makes_no_difference() {
        TestRoster one = centre.roster()
                .round("an", "2026-11-23", "support/p1-a/1/1 09:00")
                .round("an", "2026-11-24", "support/p1-a/1/2 09:00");
        TestRoster other = centre.roster()
                .round("an", "2026-11-23", "support/p1-a/1/3 09:00")
                .round("an", "2026-11-24", "support/p1-a/1/1 09:00");

        assertThat(diff(one, other).isEmpty()).isTrue();
    }

    @Test
    void sessions_of_different_weeks_do_not_take_each_others_place() {
        TestCentre twoWeeks = centre.weeks(2);
        TestRoster one = twoWeeks.roster().round("an", "2026-11-23", "support/p2-a/1/1 09:00");
        TestRoster other = twoWeeks.roster().round("an", "2026-11-23", "support/p2-a/2/1 09:00");

        assertThat(diff(one, other).pupils())
                .singleElement()
                .satisfies(p2 -> assertThat(told(p2))
                        .containsExactly(
                                "appeared: left out > an 2026-11-23 540 support/p2-a/2/1",
                                "went: an 2026-11-23 540 support/p2-a/1/1 > left out"));
    }

    @Test
    void a_visit_at_another_time_has_moved_for_everybody_in_it() {
        TestRoster one = centre.roster().round("an", "2026-11-23", "talk/heidi/1 10:00", "meeting/m1 11:00");
        TestRoster other = centre.roster().round("an", "2026-11-23", "talk/heidi/1 10:05", "meeting/m1 11:30");
        RosterDiff diff = diff(one, other);

        String talk = "moved: an 2026-11-23 600 talk/heidi/1 > an 2026-11-23 605 talk/heidi/1";
        String meeting = "moved: an 2026-11-23 660 meeting/m1 > an 2026-11-23 690 meeting/m1";
        assertThat(told(diff.supporters())).containsExactly("an", talk, meeting);
        assertThat(told(diff.partners())).containsExactly("heidi", talk, meeting, "tom", meeting);
        assertThat(diff.pupils()).isEmpty();
    }

    @Test
    void a_visit_that_changes_hands_goes_for_one_supporter_appears_for_the_other_and_moves_for_the_pupil() {
        TestRoster one = centre.roster().round("an", "2026-11-23", "support/p2-a/1/1 09:00");
        TestRoster other = centre.roster().round("bo", "2026-11-23", "support/p2-a/1/1 09:00");
        RosterDiff diff = diff(one, other);

        String change = "an 2026-11-23 540 support/p2-a/1/1 > bo 2026-11-23 540 support/p2-a/1/1";
        assertThat(told(diff.supporters())).containsExactly("an", "went: " + change, "bo", "appeared: " + change);
        assertThat(told(diff.pupils())).containsExactly("p2", "moved: " + change);
    }

    @Test
    void what_is_left_out_by_one_roster_only_appears_or_goes() {
        TestRoster one = centre.roster().round("an", "2026-11-25", "commitment/team 10:00");
        TestRoster other = centre.roster().round("bo", "2026-11-24", "support/p2-a/1/1 09:00");
        RosterDiff diff = diff(one, other);

        assertThat(told(diff.supporters()))
                .containsExactly(
                        "an",
                        "went: an 2026-11-25 600 commitment/team > left out",
                        "bo",
                        "appeared: left out > bo 2026-11-24 540 support/p2-a/1/1");
        assertThat(told(diff.pupils()))
                .containsExactly("p2", "appeared: left out > bo 2026-11-24 540 support/p2-a/1/1");
        assertThat(diff.partners()).isEmpty();
    }

    @Test
    void of_sessions_that_changed_those_most_alike_are_taken_for_the_same() {
        TestRoster one = centre.roster()
                .round("an", "2026-11-23", "support/p1-a/1/1 09:00")
                .round("an", "2026-11-24", "support/p1-a/1/2 09:00")
                .round("bo", "2026-11-27", "support/p1-a/1/3 09:00");
        TestRoster other = centre.roster()
                .round("an", "2026-11-24", "support/p1-a/1/3 13:00")
                .round("an", "2026-11-26", "support/p1-a/1/1 09:00");

        assertThat(told(diff(one, other).pupils()))
                .containsExactly(
                        "p1",
                        "moved: an 2026-11-24 540 support/p1-a/1/2 > an 2026-11-24 780 support/p1-a/1/3",
                        "moved: an 2026-11-23 540 support/p1-a/1/1 > an 2026-11-26 540 support/p1-a/1/1",
                        "went: bo 2026-11-27 540 support/p1-a/1/3 > left out");
    }

    private static RosterDiff diff(TestRoster one, TestRoster other) {
        return RosterDiff.of(one.directory(), one.build(), other.build());
    }

    private static List<String> told(List<PersonChanges> people) {
        return people.stream()
                .flatMap(person -> Stream.concat(Stream.of(person.id()), told(person).stream()))
                .toList();
    }

    private static List<String> told(PersonChanges person) {
        Function<String, Function<Change, String>> told =
                word -> change -> "%s: %s > %s".formatted(word, told(change.before()), told(change.after()));
        return Stream.of(
                        person.moved().stream().map(told.apply("moved")),
                        person.appeared().stream().map(told.apply("appeared")),
                        person.went().stream().map(told.apply("went")))
                .flatMap(lines -> lines)
                .toList();
    }

    private static String told(@Nullable Placed placed) {
        return placed == null
                ? "left out"
                : "%s %s %d %s"
                        .formatted(
                                placed.supporter(),
                                placed.date(),
                                placed.start(),
                                placed.visit().id());
    }
}
