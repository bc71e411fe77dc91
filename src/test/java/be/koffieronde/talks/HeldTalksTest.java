package be.koffieronde.talks;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Need.Keep;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.TalkRhythm;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visits;
import be.koffieronde.roster.Roster;
import be.koffieronde.talks.LoggedTalk.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The roster has juf heidi's talk with An on Monday. */
class HeldTalksTest {

    private static final LocalDate MONDAY = TestCentre.MONDAY;

    private final TestCentre centre = new TestCentre()
            .partner("heidi", "de-brug", heidi -> heidi.talk(4, 15))
            .pupil("p1", "de-brug", p1 -> p1.partners("heidi").need("a"));
    private final Roster roster = centre.roster()
            .round("an", "2026-11-23", "support/a/1/1 08:45", "talk/heidi/1 10:00")
            .build();

    private static LoggedTalk talk(LocalDate date, String supporter) {
        return new LoggedTalk(date, supporter, "heidi", Kind.PLANNED, "");
    }

    private HeldTalks held(LocalDate date, String supporter) {
        Problem problem = LatestTalks.withHeld(centre.problem(), TalkLog.EMPTY.plus(List.of(talk(date, supporter))));
        return HeldTalks.in(problem, List.of(roster));
    }

    private static List<String> visits(Problem problem) {
        return Visits.of(new Directory(problem)).stream().map(Visit::id).toList();
    }

    @Test
    void a_talk_held_where_it_was_planned_keeps_its_place() {
        HeldTalks held = held(MONDAY, "an");

        assertThat(held.without(roster)).isEqualTo(roster);
        assertThat(held.doneElsewhere(roster)).isEmpty();
        assertThat(visits(held.problem())).contains("talk/heidi/1");
    }

    @Test
    void a_talk_held_on_another_day_is_done_and_its_place_is_free() {
        HeldTalks held = held(MONDAY.plusDays(2), "an");

        assertThat(held.without(roster).rounds().get(0).visits())
                .extracting(Roster.PlannedVisit::id)
                .containsExactly("support/a/1/1");
        assertThat(held.doneElsewhere(roster)).containsExactly(talk(MONDAY, "an"));
        assertThat(visits(held.problem())).doesNotContain("talk/heidi/1");
    }

    @Test
    void so_is_one_that_another_supporter_had() {
        assertThat(held(MONDAY, "bo").doneElsewhere(roster)).containsExactly(talk(MONDAY, "an"));
    }

    /** An and Bo have talks of their own with heidi; the roster has both on Monday. */
    @Test
    void a_talk_of_two_is_done_by_a_talk_of_the_two_alone() {
        TestCentre pairs = new TestCentre()
                .partner("heidi", "de-brug", heidi -> heidi.talk(4, 15).withEach())
                .pupil("p1", "de-brug", p1 -> p1.partners("heidi").need("a", a -> a.supporter("an", Keep.PREFER)))
                .pupil("p2", "de-brug", p2 -> p2.partners("heidi").need("b", b -> b.supporter("bo", Keep.PREFER)));
        Roster both = pairs.roster()
                .round("an", "2026-11-23", "support/a/1/1 08:45", "talk/heidi/with/an/1 10:00")
                .round("bo", "2026-11-23", "support/b/1/1 08:45", "talk/heidi/with/bo/1 10:15")
                .build();
        TalkLog log = TalkLog.EMPTY.plus(List.of(talk(MONDAY.plusDays(2), "an"), talk(MONDAY, "bo")));
        HeldTalks held = HeldTalks.in(LatestTalks.withHeld(pairs.problem(), log), List.of(both));

        assertThat(visits(held.problem())).contains("talk/heidi/with/bo/1").doesNotContain("talk/heidi/with/an/1");
        assertThat(held.doneElsewhere(both)).containsExactly(talk(MONDAY, "an"));
    }

    @Test
    void a_log_sets_the_latest_talks_of_the_two_and_of_the_partner() {
        TalkLog log = TalkLog.EMPTY.plus(List.of(
                talk(MONDAY.minusDays(7), "an"), talk(MONDAY.minusDays(9), "bo"), talk(MONDAY.minusDays(14), "an")));

        TalkRhythm rhythm = Objects.requireNonNull(
                LatestTalks.into(centre.problem(), log).partners().get(0).talk());

        assertThat(rhythm.last()).isEqualTo(MONDAY.minusDays(7));
        assertThat(rhythm.lasts()).isEqualTo(Map.of("an", MONDAY.minusDays(7), "bo", MONDAY.minusDays(9)));
    }
}
