package be.koffieronde.app.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WorthTest {

    @Test
    void is_read_and_written_in_points() {
        assertThat(Worth.parse("2")).hasToString("2");
        assertThat(Worth.parse("0.25")).hasToString("0.25");
        assertThat(Worth.parse("0.50")).hasToString("0.5");
        assertThat(Worth.parse("0")).isEqualTo(Worth.NOTHING).hasToString("0");
        assertThat(Worth.parse("100")).hasToString("100");
    }

    @Test
    void what_is_no_number_of_points_is_refused() {
        assertThatThrownBy(() -> Worth.parse("0.125")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Worth.parse("-1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Worth.parse("coffee")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Worth.parse("10000000")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_part_of_a_point_is_whole_points_where_all_else_counts_more() {
        assertThat(Worth.parse("0.25").denominator()).isEqualTo(4);
        assertThat(Worth.parse("0.25").numerator()).isEqualTo(1);
        assertThat(Worth.parse("0.05").denominator()).isEqualTo(20);
        assertThat(Worth.parse("1.5").denominator()).isEqualTo(2);
        assertThat(Worth.parse("1.5").numerator()).isEqualTo(3);
        assertThat(Worth.parse("4").denominator()).isEqualTo(1);
    }

    @Test
    void ranges_from_nothing_to_four_times_as_much() {
        assertThat(Worth.parse("2").range())
                .extracting(Worth::toString)
                .containsExactly("0", "0.1", "0.2", "0.5", "1", "2", "4", "8");
    }
}
