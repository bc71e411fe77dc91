package be.koffieronde.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.cli.Cli;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeasonCommandTest {

    @Test
    void a_season_tells_of_the_talks_under_each_policy_in_80_columns() {
        Cli run = season("--weeks", "3", "--moves", "50", "--all");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("Season of 3 weeks from 2026-11-23\nPartners 6, of whom 3 were overdue or never met")
                .containsPattern("In time +100.0% +100.0% +0.0%\n")
                .containsPattern("Pupil minutes lost +0 +0 +0\n");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80))
                .filteredOn(line -> line.endsWith(" w"))
                .hasSize(6);
    }

    @Test
    void equal_moves_and_seeds_give_an_equal_season() {
        String[] args = {"--weeks", "2", "--moves", "40", "--seed", "3"};

        assertThat(season(args).out()).isEqualTo(season(args).out());
    }

    @Test
    void a_season_is_whole_horizons_of_at_least_a_week() {
        assertThat(season("--weeks", "0").err()).contains("Invalid value for option '--weeks': 0; give 1 to 520");

        Cli run = Cli.run("season", "src/test/resources/vectors/three-weeks.json", "--weeks", "10");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).endsWith("error: --weeks 10: the problem plans 3 weeks at a time; give 9 or 12\n");
    }

    private static Cli season(String... more) {
        List<String> args = new ArrayList<>(List.of("season", "problems/first-week.json", "--threads", "1"));
        args.addAll(List.of(more));
        return Cli.run(args.toArray(String[]::new));
    }
}
