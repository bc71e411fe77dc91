package be.koffieronde.planning.planner;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.TestRoster;
import be.koffieronde.TestWindows;
import be.koffieronde.problem.time.WeekWindows;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An is at De Brug on Monday 09:00-09:50 and 10:10-11:00. */
class GapsTest {

    @Test
    void a_talk_goes_where_there_is_room_and_nothing_moves() {
        Roster filled = filled(TestWindows.week("MON 09:30-10:10"));

        assertThat(filled.unplanned()).isEmpty();
        assertThat(visits(filled))
                .containsExactly(
                        new PlannedVisit("support/p1-a/1/1", 540, 590, false),
                        new PlannedVisit("talk/heidi/1", 590, 605, false),
                        new PlannedVisit("support/p2-a/1/1", 610, 660, false));
        assertThat(filled.score()).startsWith("0hard/0medium/");
    }

    @Test
    void a_talk_for_which_another_visit_would_move_by_a_minute_stays_out() {
        Roster filled = filled(TestWindows.week("MON 09:56-10:11"));

        assertThat(filled.unplanned()).containsExactly("talk/heidi/1");
        assertThat(visits(filled)).hasSize(2);
    }

    private static Roster filled(WeekWindows free) {
        TestRoster roster = new TestCentre()
                .pupil("p1", "de-brug", p1 -> p1.need("p1-a").partners("heidi"))
                .pupil("p2", "de-brug", p2 -> p2.need("p2-a"))
                .partner("heidi", "de-brug", heidi -> heidi.talk(1, 15).free(free))
                .roster()
                .round("an", "2026-11-23", "support/p1-a/1/1 09:00", "support/p2-a/1/1 10:10");
        return Gaps.filled(roster.directory(), TestCentre.travel(), roster.build());
    }

    private static List<PlannedVisit> visits(Roster roster) {
        return roster.rounds().stream()
                .flatMap(round -> round.visits().stream())
                .toList();
    }
}
