package be.koffieronde.talks;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visits;
import be.koffieronde.roster.Roster;
import be.koffieronde.talks.LoggedTalk.Kind;
import java.time.LocalDate;
import java.util.List;
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
}
