package be.koffieronde.planning.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.planning.timefold.PlanSolution;
import be.koffieronde.planning.timefold.Round;
import be.koffieronde.planning.timefold.StreamScore;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The timekeeper on small random rounds, against all ways to time them. */
class TimekeeperAgainstEveryStartTest {

    private static final int ROUNDS = 800;

    private static final List<Rule> RULES_OF_TIME =
            List.of(Rule.OUTSIDE_WINDOW, Rule.OUTSIDE_WORKING_HOURS, Rule.LATE_ARRIVAL, Rule.NO_LUNCH);

    @Test
    void a_round_is_legal_if_it_can_be_and_ends_as_early_as_it_can() {
        RandomMondays mondays = new RandomMondays(31);
        int legal = 0;
        for (int n = 0; n < ROUNDS; n++) {
            PlanSolution plan = mondays.next();
            Round round = plan.rounds().get(0);
            int end = end(round);

            assertThat(end).as("round %d", n).isEqualTo(EveryStart.earliestEnd(round, plan.data()));
            legal += end == EveryStart.NEVER ? 0 : 1;
        }
        assertThat(legal).isBetween(ROUNDS / 4, ROUNDS * 3 / 4);
    }

    @Test
    void a_legal_round_breaks_no_rule_of_time() {
        RandomMondays mondays = new RandomMondays(32);
        Stream.generate(mondays::next)
                .limit(ROUNDS / 4)
                .filter(plan ->
                        plan.stops().stream().noneMatch(stop -> stop.job().isPinned()))
                .filter(plan -> Timing.of(plan.rounds().get(0)).legal())
                .forEach(plan -> assertThat(timePoints(plan)).allMatch(points -> points == 0));
    }

    private static List<Long> timePoints(PlanSolution plan) {
        Map<Rule, Long> points = StreamScore.of(plan).points();
        return RULES_OF_TIME.stream().map(points::get).toList();
    }

    /**
     * End of the last visit as the timekeeper has it, in whole steps of the grid, {@link EveryStart#NEVER} if it says there is
     * no legal one.
     */
    private static int end(Round round) {
        Timing timing = Timing.of(round);
        int last = round.stops().size() - 1;
        if (!timing.legal()) {
            return EveryStart.NEVER;
        }
        int end = Clock.parse(timing.starts().get(last))
                + round.stops().get(last).job().minutes();
        return (end + EveryStart.GRID - 1) / EveryStart.GRID * EveryStart.GRID;
    }
}
