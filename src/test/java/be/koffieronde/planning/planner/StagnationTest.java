package be.koffieronde.planning.planner;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.problem.Score;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A centre of 20 supporters on 2 threads: 20 s at first, then 10 s each. */
class StagnationTest {

    private final Stagnation patience = new Stagnation(20, 2);

    @Test
    void the_first_search_takes_ten_seconds_and_more_for_more_supporters_per_thread() {
        assertThat(patience.first()).isEqualTo(Duration.ofSeconds(20));
        assertThat(patience.later()).isEqualTo(Duration.ofSeconds(10));
        assertThat(new Stagnation(3, 4).first()).isEqualTo(Duration.ofMillis(10_750));
        assertThat(new Stagnation(500, 4).first()).isEqualTo(Duration.ofSeconds(135));
    }

    @Test
    void there_is_always_a_second_search() {
        assertThat(patience.goesOn(new Score(0, 0, -60_000))).isTrue();
    }

    @Test
    void it_goes_on_as_long_as_ten_seconds_save_a_sixth_of_a_percent() {
        patience.goesOn(new Score(0, 0, -60_100));

        assertThat(patience.goesOn(new Score(0, 0, -60_000))).isTrue();
        assertThat(patience.goesOn(new Score(0, 0, -59_902))).isFalse();
    }

    @Test
    void a_minute_for_a_pupil_is_worth_going_on() {
        patience.goesOn(new Score(0, -50, -60_000));

        assertThat(patience.goesOn(new Score(0, -49, -70_000))).isTrue();
        assertThat(patience.goesOn(new Score(0, -49, -69_990))).isFalse();
    }

    @Test
    void it_ends_after_six_improvements() {
        int searches = 1;
        while (patience.goesOn(new Score(0, 0, -1_000_000 / searches))) {
            searches++;
        }

        assertThat(searches).isEqualTo(1 + 6);
    }
}
