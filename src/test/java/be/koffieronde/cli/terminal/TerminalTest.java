package be.koffieronde.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerminalTest {

    @Test
    void has_the_columns_it_says() {
        assertThat(Terminal.knownOrUsual(132)).isEqualTo(132);
    }

    @Test
    void has_80_columns_where_it_does_not_know() {
        assertThat(Terminal.knownOrUsual(0)).isEqualTo(80);
    }
}
