package be.koffieronde.planning.timefold;

import static be.koffieronde.planning.timefold.StreamVerifier.verifyAll;
import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import be.koffieronde.TestCentre;
import be.koffieronde.TestWindows;
import be.koffieronde.problem.Need.Keep;
import be.koffieronde.problem.Rule;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Points per unit of every rule that can be broken in one week, on one Monday that breaks all of them.
 * <pre>
 * An 09:00-09:50 De Brug   p1, first session
 *    10:00-13:40 Het Park  p2: An is late, not qualified and not Bo, it is not the preferred time, and there is no lunch
 * Bo 09:30-10:20 De Brug   p1, second session: outside its window, on the same day as the first, 20 min of it at the
 *                          same time, and not with An
 *    16:00-16:15 De Brug   talk with Heidi, a stranger, in Bo's own time
 * </pre>
 * Left out: a session, one owed, a meeting, a talk and a commitment.
 */
class RuleWeightsTest {

    private static final Map<Rule, Integer> AMOUNTS = Map.ofEntries(
            Map.entry(Rule.UNQUALIFIED_SUPPORTER, 220),
            Map.entry(Rule.OUTSIDE_WINDOW, 50),
            Map.entry(Rule.OUTSIDE_WORKING_HOURS, 15),
            Map.entry(Rule.LATE_ARRIVAL, 10),
            Map.entry(Rule.PUPIL_SHARED, 60),
            Map.entry(Rule.SESSIONS_TOO_CLOSE, 60),
            Map.entry(Rule.DOUBLE_BOOKED, 20),
            Map.entry(Rule.TALK_WITH_A_STRANGER, 15),
            Map.entry(Rule.WRONG_SUPPORTER, 220),
            Map.entry(Rule.OVER_WEEKLY_HOURS, 10),
            Map.entry(Rule.NO_LUNCH, 30),
            Map.entry(Rule.PUPIL_HOURS_LOST, 100),
            Map.entry(Rule.MAKE_UP_DROPPED, 50),
            Map.entry(Rule.MEETING_DROPPED, 30),
            Map.entry(Rule.COMMITMENT_DROPPED, 1200),
            Map.entry(Rule.TRAVEL_BETWEEN_VISITS, 20),
            Map.entry(Rule.COMMUTE, 90),
            Map.entry(Rule.WAITING, 340),
            Map.entry(Rule.TALK_MISSED, 600),
            Map.entry(Rule.SUPPORTER_CHANGED, 1),
            Map.entry(Rule.OUTSIDE_PREFERRED_TIME, 1),
            Map.entry(Rule.TALK_IN_OWN_TIME, 1),
            Map.entry(Rule.UNEVEN_WORKLOAD, 301),
            Map.entry(Rule.ANOTHER_FACE, 1));

    private final TestCentre centre = new TestCentre()
            .supporter("an", an -> an.lunch(30, "11:30-13:30").weeklyMinutes(280))
            .partner("heidi", "de-brug", heidi -> heidi.talk(1, 15))
            .partner("karel", "de-brug", karel -> karel.talk(1, 15))
            .pupil(
                    "p1",
                    "de-brug",
                    p1 -> p1.need(
                            "p1-a",
                            need -> need.sessions(2, 50)
                                    .when(TestWindows.week("MON 09:00-09:50"))
                                    .supporter("an", Keep.PREFER)))
            .pupil(
                    "p2",
                    "het-park",
                    p2 -> p2.need(
                            "p2-a",
                            need -> need.sessions(1, 220)
                                    .expertise("T9")
                                    .preferred(TestWindows.week("MON 09:00-13:00"))
                                    .supporter("bo", Keep.MUST)))
            .pupil(
                    "p3",
                    "de-brug",
                    p3 -> p3.priority(2).partners("heidi", "karel").need("p3-a", need -> need.owed(1)))
            .meeting("m", "heidi")
            .commitment("team", "an", "2026-11-24", "10:30-12:30");

    /** Those that ask for several weeks, or for something that has happened, are tried on weeks that live. */
    @Test
    void every_rule_of_a_plain_week_is_tried_here() {
        Set<Rule> tried = EnumSet.complementOf(
                EnumSet.of(Rule.TALK_MOVED, Rule.SESSION_MOVED, Rule.STAND_IN, Rule.CHANGED_FROM_AGREED));

        assertThat(AMOUNTS.keySet()).isEqualTo(tried);
    }

    @Test
    void points_are_the_contracts_where_the_problem_sets_none() {
        verifyAll(plan()).scores(HardMediumSoftLongScore.of(-710, -1380, -2681));
    }

    @ParameterizedTest
    @EnumSource
    void a_rule_counts_with_the_weight_of_the_problem(Rule rule) {
        onlyRule(rule, 7);

        verifyAll(plan()).scores(PlanSolution.points(rule, -7L * AMOUNTS.getOrDefault(rule, 0)));
    }

    @ParameterizedTest
    @EnumSource
    void a_weight_of_nought_switches_a_rule_off(Rule rule) {
        onlyRule(rule, 0);

        verifyAll(plan()).scores(HardMediumSoftLongScore.ZERO);
    }

    private void onlyRule(Rule rule, int points) {
        Stream.of(Rule.values()).forEach(other -> centre.weight(other, other == rule ? points : 0));
    }

    private PlanFixture plan() {
        return new PlanFixture(centre)
                .round("an", "2026-11-23", "support/p1-a/1/1 09:00", "support/p2-a/1/1 10:00")
                .round("bo", "2026-11-23", "support/p1-a/1/2 09:30", "talk/heidi/1 16:00");
    }
}
