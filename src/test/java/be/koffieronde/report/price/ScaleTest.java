package be.koffieronde.report.price;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void has_round_ticks_from_0_to_above_the_highest_value() {
        assertThat(Scale.of(List.of(3.0, 276.0), 10).ticks()).containsExactly(0.0, 100.0, 200.0, 300.0);
        assertThat(Scale.of(List.of(100.0), 100).ticks()).containsExactly(0.0, 50.0, 100.0);
    }

    @Test
    void goes_below_0_where_values_do() {
        assertThat(Scale.of(List.of(-44.0, 36.0), 10).ticks()).containsExactly(-60.0, -40.0, -20.0, 0.0, 20.0, 40.0);
    }

    @Test
    void a_flat_line_at_0_has_room_above_it() {
        Scale scale = Scale.of(List.of(0.0, 0.0), 50);

        assertThat(scale.at(0)).isZero();
        assertThat(scale.ticks()).containsExactly(0.0, 20.0, 40.0, 60.0);
    }
}
