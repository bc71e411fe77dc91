package be.koffieronde.bench;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.bench.ExactLoss.Loss;
import be.koffieronde.bench.Opponent.Effort;
import be.koffieronde.generate.Generator;
import be.koffieronde.generate.GeneratorSettings;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Score;
import be.koffieronde.problem.Supporter;
import be.koffieronde.referee.Referee;
import be.koffieronde.travel.TravelTables;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Needs OR-Tools' native libraries. */
class OverfullTest {

    @Test
    void pupilsOfAnOverfullCentreAskForAThirdMoreThanItsHours() {
        Problem centre = Generator.generate(GeneratorSettings.of(5, 1));

        Problem overfull = new OverfullCentre(centre, 4 / 3.0).problem("overfull", 1);

        long hours =
                centre.supporters().stream().mapToLong(Supporter::weeklyMinutes).sum();
        long demand =
                overfull.pupils().stream().mapToLong(OverfullCentre::minutes).sum();
        assertThat(overfull.supporters()).isEqualTo(centre.supporters());
        assertThat(demand / (double) hours).isBetween(4 / 3.0, 1.4);
        assertThat(new Directory(overfull).problem().pupils()).doesNotHaveDuplicates();
    }

    @Test
    void theRefereeConfirmsTheLeastLossOfAWeekOfFive() {
        Problem week = LeastLossWeeks.all().findFirst().orElseThrow();
        OpenWeeks open = OpenWeeks.of(new Directory(week), TravelTables.of(week));

        Loss loss = new ExactLoss(open).solve(10);

        Score score = new Referee(open.directory(), open.travel())
                .judge(loss.roster())
                .score();
        assertThat(score.hard()).isZero();
        assertThat(-score.medium()).isEqualTo(loss.lost());
        assertThat(loss.bound()).isPositive().isLessThanOrEqualTo(loss.lost());
    }

    @Test
    void eachSoftRuleIsDearOnce(@TempDir Path directory) {
        Workshop workshop = new Workshop(directory, new PrintWriter(new StringWriter()));
        DearWeights dear = new DearWeights(new Effort(Duration.ofMillis(200), 0, 1), List.of(1L));

        List<String> lines = dear.measure(List.of(Path.of("problems/first-week.json")), workshop)
                .lines();

        assertThat(lines).hasSize(2 + 1 + 8);
    }
}
