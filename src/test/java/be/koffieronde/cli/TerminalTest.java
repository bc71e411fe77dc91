package be.koffieronde.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerminalTest {

    @Test
    void takes_the_columns_from_the_size() {
        assertThat(Terminal.columns("24 132")).isEqualTo(132);
    }

    @Test
    void takes_80_columns_where_the_terminal_does_not_know() {
        assertThat(Terminal.columns("0 0")).isEqualTo(80);
    }

    @Test
    void there_is_no_terminal_without_a_size() {
        assertThat(Terminal.columns((String) null)).isZero();
        assertThat(Terminal.columns("stty: not a terminal")).isZero();
    }
}
