package be.koffieronde.app.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.koffieronde.TestCentre;
import be.koffieronde.TestRoster;
import be.koffieronde.app.week.Judgement;
import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.problem.Score;
import be.koffieronde.roster.Roster;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanWeekTest {

    /** Commute 12 + 12 min at 5 points, workload 50 × 50 / 2160 = 1. */
    private static final String WORTH = "0hard/0medium/-121soft";

    @Test
    void a_roster_is_confirmed_if_the_referee_finds_the_score_the_planner_claims() {
        assertThat(confirmed(WORTH).verdict().score()).isEqualTo(new Score(0, 0, -121));
    }

    @Test
    void a_roster_is_refused_if_the_referee_finds_another_score() {
        assertThatThrownBy(() -> confirmed("0hard/0medium/-120soft"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the planner claims a score of 0hard/0medium/-120soft for its roster,"
                        + " the referee finds 0hard/0medium/-121soft");
    }

    @Test
    void a_roster_is_refused_if_the_planner_claims_nothing() {
        assertThatThrownBy(() -> confirmed(null)).isInstanceOf(IllegalStateException.class);
    }

    private static Judgement confirmed(@Nullable String claim) {
        TestRoster test = new TestCentre()
                .pupil("p1", "de-brug", p1 -> p1.need("p1-a"))
                .roster()
                .round("an", "2026-11-23", "support/p1-a/1/1 09:00");
        Roster roster = test.build();
        TimedProblem problem = new TimedProblem(test.directory(), TestCentre.travel());
        return PlanWeek.confirmed(new Roster(roster.problem(), claim, roster.rounds(), roster.unplanned()), problem);
    }
}
