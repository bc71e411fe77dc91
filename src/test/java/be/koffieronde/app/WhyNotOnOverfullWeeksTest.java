package be.koffieronde.app;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.app.reasons.Reason;
import be.koffieronde.app.reasons.Reason.Outcome;
import be.koffieronde.app.reasons.WhyNot;
import be.koffieronde.planning.fit.Attempt;
import be.koffieronde.planning.planner.PlanOptions;
import be.koffieronde.planning.planner.Planner;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Rule.Level;
import be.koffieronde.referee.Referee;
import be.koffieronde.referee.Verdict;
import be.koffieronde.roster.Roster;
import be.koffieronde.travel.TravelTables;
import be.koffieronde.travel.TravelTimes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhyNotOnOverfullWeeksTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void the_referee_confirms_every_reason_if_contracts_are_too_small(long seed) {
        confirm(OverfullWeeks.withContractsCutTo(60, 8, seed), seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void the_referee_confirms_every_reason_if_supporters_are_away(long seed) {
        confirm(OverfullWeeks.withAbsentSupporters(8, seed), seed);
    }

    private static void confirm(Directory directory, long seed) {
        TravelTimes times = TravelTables.of(directory.problem());
        Roster roster = plan(directory, times, seed);
        Referee referee = new Referee(directory, times);
        Verdict before = referee.judge(roster);
        List<Reason> reasons = WhyNot.of(directory, times, roster).reasons();
        assertThat(reasons)
                .extracting(Reason::visit)
                .isEqualTo(roster.unplanned().stream()
                        .filter(visit -> !directory.outOfReach().all().containsKey(visit))
                        .toList())
                .hasSizeGreaterThan(10);
        for (Reason reason : reasons) {
            confirm(reason, before, referee.judge(attempt(reason).roster()));
        }
    }

    private static void confirm(Reason reason, Verdict before, Verdict after) {
        assertThat(attempt(reason).roster().unplanned()).doesNotContain(reason.visit());
        assertThat(attempt(reason).broken())
                .as("%s", reason.text())
                .isEqualTo(reason.broken())
                .isEqualTo(brokenMore(before, after));
        long worth = before.total(Rule.TALK_MISSED) - after.total(Rule.TALK_MISSED);
        assertThat(after.score().soft() - before.score().soft())
                .as("%s", reason.text())
                .isEqualTo(worth - attempt(reason).cost());
        assertThat(reason.outcome())
                .as("%s", reason.text())
                .isEqualTo(
                        !reason.broken().isEmpty()
                                ? Outcome.BLOCKED
                                : after.score().compareTo(before.score()) > 0 ? Outcome.FITS : Outcome.NOT_WORTH_IT);
    }

    @Test
    void no_other_minute_of_the_hours_of_anybody_breaks_less() {
        Directory directory = OverfullWeeks.withContractsCutTo(60, 5, 2);
        TravelTimes times = TravelTables.of(directory.problem());
        Roster roster = plan(directory, times, 2);
        Referee referee = new Referee(directory, times);
        Verdict before = referee.judge(roster);
        List<Reason> talks = WhyNot.of(directory, times, roster).reasons().stream()
                .filter(reason -> reason.visit().startsWith("talk/"))
                .limit(2)
                .toList();
        assertThat(talks).hasSize(2);
        for (Reason reason : talks) {
            for (Roster other : EveryMinute.of(directory, roster, reason.visit())) {
                Map<Rule, Long> broken = brokenMore(before, referee.judge(other));
                assertThat(broken.size())
                        .as("%s", reason.text())
                        .isGreaterThanOrEqualTo(reason.broken().size());
                if (broken.size() == reason.broken().size()) {
                    assertThat(sum(broken)).as("%s", reason.text()).isGreaterThanOrEqualTo(sum(reason.broken()));
                }
            }
        }
    }

    private static Roster plan(Directory directory, TravelTimes times, long seed) {
        return new Planner(directory, times, PlanOptions.ofMoves(500, seed, 1)).plan();
    }

    private static Attempt attempt(Reason reason) {
        return Objects.requireNonNull(reason.attempt());
    }

    private static long sum(Map<Rule, Long> broken) {
        return broken.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Map<Rule, Long> brokenMore(Verdict before, Verdict after) {
        return Stream.of(Rule.values())
                .filter(rule -> rule.level() == Level.HARD)
                .filter(rule -> after.total(rule) > before.total(rule))
                .collect(Collectors.toMap(rule -> rule, rule -> after.total(rule) - before.total(rule)));
    }
}
