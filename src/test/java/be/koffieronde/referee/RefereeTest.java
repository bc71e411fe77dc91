package be.koffieronde.referee;

import static be.koffieronde.referee.Trial.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.TestRoster;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Score;
import be.koffieronde.referee.Match.Where;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RefereeTest {

    private final TestCentre centre = new TestCentre()
            .pupil("p1", "de-brug", p1 -> p1.need("p1-a"))
            .pupil("p2", "het-park", p2 -> p2.need("p2-a"))
            .pupil("p3", "het-park", p3 -> p3.need("p3-a"));

    /** Late by 10 of 20 min travel, 30 min commute, 120 worked of 2160, one session of 50 min left out. */
    private TestRoster lateAtThePark() {
        return centre.roster().round("an", "2026-11-23", "support/p1-a/1/1 09:00", "support/p2-a/1/1 10:00");
    }

    @Test
    void scores_by_level_and_default_points() {
        assertThat(verdict(lateAtThePark()).score()).isEqualTo(new Score(-10, -50, -(20 * 10 + 30 * 5 + 6)));
    }

    @Test
    void weights_replace_points_on_every_level_but_not_totals() {
        centre.weight(Rule.LATE_ARRIVAL, 7).weight(Rule.PUPIL_HOURS_LOST, 2).weight(Rule.COMMUTE, 0);

        assertThat(verdict(lateAtThePark()).score()).isEqualTo(new Score(-70, -100, -206));
        assertThat(verdict(lateAtThePark()).total(Rule.LATE_ARRIVAL)).isEqualTo(10);
        assertThat(verdict(lateAtThePark()).total(Rule.COMMUTE)).isEqualTo(30);
    }

    @Test
    void an_empty_roster_of_an_empty_centre_is_perfect() {
        Verdict verdict = verdict(new TestCentre().roster());

        assertThat(verdict.score()).isEqualTo(Score.ZERO);
        assertThat(verdict.matches()).isEmpty();
        assertThat(verdict.totals()).hasSize(28).containsOnlyKeys(Rule.values());
    }

    @Test
    void rounds_without_visits_cost_nothing() {
        assertThat(verdict(new TestCentre().roster().round("an", "2026-11-23")).score())
                .isEqualTo(Score.ZERO);
    }

    @Test
    void matches_add_up_to_the_totals() {
        Verdict verdict = verdict(lateAtThePark());

        Map<Rule, Long> sums = verdict.matches().stream()
                .collect(Collectors.groupingBy(Match::rule, Collectors.summingLong(Match::amount)));

        assertThat(sums)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Rule.LATE_ARRIVAL, 10L,
                        Rule.PUPIL_HOURS_LOST, 50L,
                        Rule.TRAVEL_BETWEEN_VISITS, 20L,
                        Rule.COMMUTE, 30L,
                        Rule.UNEVEN_WORKLOAD, 6L));
    }

    @Test
    void a_match_knows_where_it_is() {
        Match late = verdict(lateAtThePark()).matches(Rule.LATE_ARRIVAL).get(0);

        assertThat(late.where())
                .isEqualTo(
                        new Where("an", LocalDate.of(2026, 11, 23), List.of("support/p1-a/1/1", "support/p2-a/1/1")));
    }
}
