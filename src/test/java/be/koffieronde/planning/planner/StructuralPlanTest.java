package be.koffieronde.planning.planner;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.TestWindows;
import be.koffieronde.planning.planner.SearchStages.GroupSize;
import be.koffieronde.problem.Meeting;
import be.koffieronde.problem.Rule;
import be.koffieronde.referee.Verdict;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.RosterRound;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What planning for fixed slots comes to. An lives 12 minutes from De Brug, where Heidi and the pupil are. */
class StructuralPlanTest {

    private final TestCentre centre = new TestCentre()
            .weeks(4)
            .weight(Rule.TALK_MOVED, 100)
            .weight(Rule.SESSION_MOVED, 50)
            .pupil(
                    "p1",
                    "de-brug",
                    p1 -> p1.partners("heidi")
                            .need(
                                    "a",
                                    need -> need.sessions(1, 50)
                                            .when(TestWindows.week("MON 09:00-12:00", "TUE 09:00-12:00"))));

    @Test
    void a_day_that_is_closed_in_one_week_is_left_in_all_if_that_costs_nothing() {
        centre.closed("2026-12-07");

        Roster roster = planned();

        assertThat(days(roster, "support/a/")).containsExactly("TUESDAY", "TUESDAY", "TUESDAY", "TUESDAY");
        assertThat(judge(roster).total(Rule.SESSION_MOVED)).isZero();
    }

    @Test
    void talks_come_back_in_their_rhythm() {
        centre.partner(
                "heidi",
                "de-brug",
                heidi -> heidi.talk(2, 15).free(TestWindows.week("MON 08:30-09:00", "TUE 12:00-12:30")));
        centre.closed("2026-12-01").closed("2026-12-07").closed("2026-12-14");

        Roster roster = planned();

        assertThat(roster.unplanned()).isEmpty();
        assertThat(days(roster, "talk/heidi/")).containsExactly("TUESDAY", "TUESDAY");
        assertThat(judge(roster).total(Rule.TALK_MOVED)).isZero();
    }

    /** The only Tuesday on which there is school, An is at De Brug anyway; that saves a commute of 120 points. */
    @ParameterizedTest
    @CsvSource({"119, TUESDAY", "121, MONDAY"})
    void a_session_leaves_its_slot_if_that_saves_more_than_it_costs(int points, String second) {
        centre.weight(Rule.SESSION_MOVED, points)
                .closed("2026-11-24")
                .closed("2026-12-08")
                .closed("2026-12-15")
                .partner("heidi", "de-brug", heidi -> {})
                .meeting(new Meeting("m", List.of("heidi"), null, "an", 30, null, TestWindows.week("TUE 09:00-12:00")));

        assertThat(days(planned(), "support/a/")).containsExactly("MONDAY", second, "MONDAY", "MONDAY");
    }

    private Roster planned() {
        return WholeProblem.of(centre)
                .planner(PlanOptions.ofMoves(2_000, 1, 1), GroupSize.MEASURED)
                .plan();
    }

    private Verdict judge(Roster roster) {
        return WholeProblem.of(centre).judge(roster);
    }

    private static List<String> days(Roster roster, String prefix) {
        return roster.rounds().stream()
                .flatMap(round -> round.visits().stream()
                        .filter(visit -> visit.id().startsWith(prefix))
                        .map(visit -> weekday(round)))
                .toList();
    }

    private static String weekday(RosterRound round) {
        return round.date().getDayOfWeek().name();
    }
}
