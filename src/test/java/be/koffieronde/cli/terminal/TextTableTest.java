package be.koffieronde.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void lines_up_its_columns() {
        assertThat(new TextTable("Who", "Days")
                        .row("An", 5)
                        .line()
                        .row("Total", 12)
                        .lines())
                .containsExactly("Who    Days", "-----------", "An        5", "-----------", "Total    12");
    }

    @Test
    void cuts_the_first_column_only_if_a_row_would_not_fit() {
        assertThat(new TextTable("Who", "Days").row("x".repeat(74), 5).lines().get(2))
                .isEqualTo("x".repeat(74) + "     5");
        assertThat(new TextTable("Who", "Days").row("x".repeat(75), 5).lines().get(2))
                .isEqualTo("x".repeat(73) + "…     5");
    }

    @Test
    void takes_less_room_where_there_is_less() {
        TextTable table = new TextTable("Who", "Days").row("x".repeat(14), 5);

        assertThat(table.lines(20).get(2)).isEqualTo("x".repeat(14) + "     5");
        assertThat(table.lines(19).get(2)).isEqualTo("x".repeat(12) + "…     5");
        assertThat(table.lines(200)).isEqualTo(table.lines());
    }

    @Test
    void counts_characters_outside_the_basic_plane_once() {
        assertThat(new TextTable("Who", "Days").row("☕𝄞", 5).lines().get(2)).isEqualTo("☕𝄞      5");
    }
}
