package be.koffieronde.app.replan;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.TestWindows;
import be.koffieronde.app.plan.Effort;
import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Meeting;
import be.koffieronde.problem.Need.Keep;
import be.koffieronde.roster.Agreed;
import be.koffieronde.roster.Placed;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.VisitPlaces;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ReplanWeekTest {

    private static final LocalDate MONDAY = TestCentre.MONDAY;
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

    /** On Monday and Wednesday An is at De Brug, in her own way: nobody would plan it so anew. */
    private static Roster agreed(TestCentre centre) {
        return centre.roster()
                .round("an", "2026-11-23", "support/p1-a/1/1 13:00")
                .round("an", "2026-11-25", "support/p1-a/1/2 13:00", "support/p2-a/1/1 14:10")
                .build();
    }

    private static TestCentre centre() {
        return new TestCentre()
                .supporter("bo", bo -> bo.expertise("T9"))
                .pupil("p1", "de-brug", p1 -> p1.need("p1-a", need -> need.sessions(2, 50)))
                .pupil("p2", "de-brug", p2 -> p2.need("p2-a"));
    }

    @Test
    void nothing_moves_if_nothing_has_happened() {
        Replanned planned = replan(centre(), centre -> centre);

        assertThat(planned.diff().isEmpty()).isTrue();
        assertThat(planned.why()).isEmpty();
        assertThat(planned.roster().rounds()).isEqualTo(agreed(centre()).rounds());
    }

    @Test
    void what_was_agreed_goes_along_with_the_new_roster() {
        assertThat(replan(centre(), centre -> centre).roster().agreed())
                .contains(new Agreed("support/p1-a/1/2", "an", WEDNESDAY, 13 * 60));
    }

    @Test
    void only_what_somebody_cannot_do_moves_and_it_is_told_why() {
        Replanned planned = replan(centre(), centre -> centre.supporter("an", an -> an.absent("2026-11-25")));

        assertThat(planned.judgement().verdict().score().hard()).isZero();
        assertThat(planned.roster().unplanned()).isEmpty();
        assertThat(planned.why().keySet())
                .extracting(change -> change.visit().id())
                .containsExactlyInAnyOrder("support/p1-a/1/2", "support/p2-a/1/1");
        assertThat(planned.why().values()).extracting(Object::toString).containsOnly("An is away");
    }

    @Test
    void what_is_before_the_first_day_stays_whatever_the_rules_say() {
        Replanned planned = replan(
                centre(),
                centre -> centre.supporter("an", an -> an.absent("2026-11-23")),
                MONDAY.plusDays(1),
                Set.of());

        assertThat(at(planned, centre(), "support/p1-a/1/1").date()).isEqualTo(MONDAY);
        assertThat(planned.diff().isEmpty()).isTrue();
        assertThat(planned.judgement().verdict().score().hard()).isEqualTo(-50);
    }

    @Test
    void nothing_is_planned_before_the_first_day() {
        TestCentre more = centre().pupil("p3", "de-brug", p3 -> p3.need("p3-a"));

        Replanned planned =
                replan(centre(), centre -> centre.pupil("p3", "de-brug", p3 -> p3.need("p3-a")), WEDNESDAY, Set.of());

        assertThat(planned.fresh()).containsExactly("support/p3-a/1/1");
        assertThat(at(planned, more, "support/p3-a/1/1").date()).isAfterOrEqualTo(WEDNESDAY);
        assertThat(planned.why().values()).extracting(Object::toString).containsExactly("is new");
    }

    @Test
    void what_has_begun_on_the_first_day_stays() {
        UnaryOperator<TestCentre> event = centre -> centre.commitment("team", "an", "2026-11-23", "13:30-14:30");

        Replanned early = replan(centre(), event);
        Replanned planned = replan(centre(), event, MONDAY.atTime(13, 15));

        assertThat(at(early, event.apply(centre()), "support/p1-a/1/1").start()).isNotEqualTo(13 * 60);
        assertThat(planned.diff().isEmpty()).isTrue();
        assertThat(planned.roster().unplanned()).containsExactly("commitment/team");
        assertThat(planned.roster().rounds())
                .flatExtracting(round -> round.visits())
                .noneMatch(visit -> visit.pinned());
    }

    @Test
    void what_would_have_begun_while_somebody_is_away_is_planned_anew_and_later() {
        TestCentre ill = centre().supporter("an", an -> an.absent("2026-11-23"));

        Replanned planned =
                replan(centre(), centre -> centre.supporter("an", an -> an.absent("2026-11-23")), MONDAY.atTime(14, 0));

        assertThat(at(planned, ill, "support/p1-a/1/1").date()).isAfter(MONDAY);
        assertThat(planned.judgement().verdict().score().hard()).isZero();
    }

    @Test
    void nothing_is_planned_at_a_time_of_the_first_day_that_is_over() {
        UnaryOperator<TestCentre> event = centre -> centre.pupil(
                "p3", "de-brug", p3 -> p3.need("p3-a", need -> need.when(TestWindows.week("MON 09:00-11:30"))));

        assertThat(at(replan(centre(), event, MONDAY.atTime(10, 15)), event.apply(centre()), "support/p3-a/1/1")
                        .start())
                .isBetween(10 * 60 + 15, 10 * 60 + 40);
        assertThat(replan(centre(), event, MONDAY.atTime(10, 45)).roster().unplanned())
                .containsExactly("support/p3-a/1/1");
    }

    @Test
    void rounds_of_others_than_some_supporters_stay() {
        Replanned planned =
                replan(centre(), centre -> centre.pupil("p3", "de-brug", p3 -> p3.need("p3-a")), MONDAY, Set.of("bo"));

        assertThat(planned.roster().unplanned()).containsExactly("support/p3-a/1/1");
        assertThat(planned.leftOut())
                .extracting(Object::toString)
                .containsExactly("session of P3 (De Brug): all rounds in which it could be stay as they are");
    }

    @Test
    void what_is_gone_is_dropped_and_told() {
        Roster before = agreed(centre());
        TestCentre now = new TestCentre()
                .supporter("bo", bo -> bo.expertise("T9"))
                .pupil("p1", "de-brug", p1 -> p1.need("p1-a", need -> need.sessions(2, 50)));

        Replanned planned = replan(now.directory(), before, MONDAY, Set.of());

        assertThat(planned.gone()).containsExactly(new Agreed("support/p2-a/1/1", "an", WEDNESDAY, 14 * 60 + 10));
        assertThat(planned.diff().isEmpty()).isTrue();
    }

    @Test
    void a_visit_that_makes_room_is_told_for_what() {
        TestCentre before = centre().supporter("bo", bo -> bo.expertise("BA"));
        UnaryOperator<TestCentre> event = centre -> centre.commitment("team", "an", "2026-11-25", "13:00-14:00");

        Replanned planned = replan(before, event);

        assertThat(planned.roster().unplanned()).isEmpty();
        assertThat(planned.why().values())
                .extracting(Object::toString)
                .contains("is new")
                .allMatch(why -> why.equals("is new") || why.startsWith("makes room: "));
    }

    @Test
    void who_stands_in_is_told_for_whom() {
        TestCentre centre = new TestCentre()
                .pupil(
                        "p1",
                        "de-brug",
                        p1 -> p1.need(
                                "p1-a",
                                need -> need.supporter("an", Keep.MUST)
                                        .when(TestWindows.week("MON 13:00-14:00"))
                                        .standInAllowed()));
        Roster before = centre.roster()
                .round("an", "2026-11-23", "support/p1-a/1/1 13:00")
                .build();
        centre.supporter("an", an -> an.absent("2026-11-23"));

        Replanned planned = replan(centre.directory(), before, MONDAY, Set.of());

        assertThat(at(planned, centre, "support/p1-a/1/1").supporter()).isEqualTo("bo");
        assertThat(planned.why().values())
                .extracting(Object::toString)
                .containsExactly("stands in for An, who is away");
    }

    @Test
    void what_was_held_with_somebody_who_is_a_stranger_by_now_is_told_and_how_to_say_so() {
        Meeting meeting = new Meeting("m1", List.of("heidi"), "p1", null, 30, null, null);
        Replanned planned = replan(illOnThursday(meeting, "2026-11-02"), talkedOnTuesday(meeting), WEDNESDAY, Set.of());

        assertThat(planned.judgement().verdict().score().hard()).isEqualTo(-45);
        assertThat(planned.held())
                .extracting(held -> held.visit().id())
                .containsExactlyInAnyOrder("talk/heidi/1", "meeting/m1");
        assertThat(planned.roster().unplanned()).isEmpty();

        Meeting told = new Meeting("m1", List.of("heidi"), "p1", "an", 30, null, null);
        Replanned again = replan(illOnThursday(told, "2026-11-24"), planned.roster(), WEDNESDAY, Set.of());
        assertThat(again.judgement().verdict().score().hard()).isZero();
        assertThat(again.held()).isEmpty();
        assertThat(again.diff().isEmpty()).isTrue();
    }

    private static TestCentre supported(Meeting meeting, String last) {
        return new TestCentre()
                .partner(
                        "heidi",
                        "de-brug",
                        heidi -> heidi.free(TestWindows.week("TUE 13:00-16:00")).talk(2, 15, last))
                .meeting(meeting)
                .pupil(
                        "p1",
                        "de-brug",
                        p1 -> p1.partners("heidi")
                                .need(
                                        "p1-a",
                                        need -> need.supporter("an", Keep.MUST)
                                                .when(TestWindows.week("THU 13:00-14:00"))
                                                .standInAllowed()));
    }

    private static Roster talkedOnTuesday(Meeting meeting) {
        return supported(meeting, "2026-11-02")
                .roster()
                .round("an", "2026-11-24", "talk/heidi/1 13:00", "meeting/m1 13:15")
                .round("an", "2026-11-26", "support/p1-a/1/1 13:00")
                .build();
    }

    private static Directory illOnThursday(Meeting meeting, String last) {
        return supported(meeting, last)
                .supporter("an", an -> an.absent("2026-11-26"))
                .directory();
    }

    private static Placed at(Replanned planned, TestCentre centre, String visit) {
        return new VisitPlaces(centre.directory(), planned.roster()).at(visit);
    }

    private static Replanned replan(TestCentre before, UnaryOperator<TestCentre> event) {
        return replan(before, event, MONDAY, Set.of());
    }

    private static Replanned replan(
            TestCentre before, UnaryOperator<TestCentre> event, LocalDate from, Set<String> only) {
        Roster roster = agreed(before);
        return replan(event.apply(before).directory(), roster, from, only);
    }

    private static Replanned replan(TestCentre before, UnaryOperator<TestCentre> event, LocalDateTime from) {
        Roster roster = agreed(before);
        return replan(event.apply(before).directory(), roster, from, Set.of());
    }

    private static Replanned replan(Directory now, Roster before, LocalDate from, Set<String> only) {
        return replan(now, before, from.atStartOfDay(), only);
    }

    private static Replanned replan(Directory now, Roster before, LocalDateTime from, Set<String> only) {
        TimedProblem problem = new TimedProblem(now, TestCentre.travel());
        return new ReplanWeek(problem, before, new ReplanRequest(from, only, new Effort(null, 300, 1, 1))).run();
    }

    @Test
    void reasons_name_people_and_schools_that_are_away() {
        assertThat(List.of(
                        reason(centre -> centre.closed("2026-11-25")),
                        reason(centre -> centre.pupil("p2", "de-brug", p2 -> p2.absent("2026-11-25"))
                                .pupil("p1", "de-brug", p1 -> p1.absent("2026-11-25")))))
                .containsExactly(List.of("all is closed on Wed 25 Nov"), List.of("P1 is away", "P2 is away"));
    }

    private static List<String> reason(UnaryOperator<TestCentre> event) {
        return replan(centre(), event).why().values().stream()
                .map(Object::toString)
                .distinct()
                .sorted()
                .toList();
    }
}
