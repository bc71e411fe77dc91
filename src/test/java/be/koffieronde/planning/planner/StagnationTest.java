package be.koffieronde.planning.planner;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.problem.Score;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A centre of 20 supporters on 2 threads: 20 s at first, then 10 s each. */
class StagnationTest {

    private final Stagnation patience = new Stagnation(20, 2);

    @Test
    void theFirstSearchTakesTenSecondsAndMoreForMoreSupportersPerThread() {
        assertThat(patience.first()).isEqualTo(Duration.ofSeconds(20));
        assertThat(patience.later()).isEqualTo(Duration.ofSeconds(10));
        assertThat(new Stagnation(3, 4).first()).isEqualTo(Duration.ofMillis(10_750));
        assertThat(new Stagnation(500, 4).first()).isEqualTo(Duration.ofSeconds(135));
    }

    @Test
    void thereIsAlwaysASecondSearch() {
        assertThat(patience.goesOn(new Score(0, 0, -60_000))).isTrue();
    }

    @Test
    void itGoesOnAsLongAsTenSecondsSaveASixthOfAPercent() {
        patience.goesOn(new Score(0, 0, -60_100));

        assertThat(patience.goesOn(new Score(0, 0, -60_000))).isTrue();
        assertThat(patience.goesOn(new Score(0, 0, -59_902))).isFalse();
    }

    @Test
    void aMinuteForAPupilIsWorthGoingOn() {
        patience.goesOn(new Score(0, -50, -60_000));

        assertThat(patience.goesOn(new Score(0, -49, -70_000))).isTrue();
        assertThat(patience.goesOn(new Score(0, -49, -69_990))).isFalse();
    }

    @Test
    void itEndsAfterSixImprovements() {
        int searches = 1;
        while (patience.goesOn(new Score(0, 0, -1_000_000 / searches))) {
            searches++;
        }

        assertThat(searches).isEqualTo(1 + 6);
    }
}
