package be.koffieronde.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressDisplayTest {

    private final StringWriter printed = new StringWriter();
    private String line = "";
    private int columns;

    @Test
    void off_a_terminal_lines_follow_each_other() {
        ProgressDisplay display = display(0);
        show(display, "one");
        show(display, "two");
        display.close();

        assertThat(printed.toString().lines()).containsExactly("one", "two");
    }

    @Test
    void on_a_terminal_a_line_replaces_the_one_before_wholly() {
        ProgressDisplay display = display(80);
        show(display, "longer");
        show(display, "short");

        assertThat(printed).hasToString("\rlonger\rshort ");
    }

    @Test
    void a_line_is_never_as_wide_as_the_terminal() {
        show(display(10), "123456789");
        show(display(10), "1234567890");

        assertThat(printed).hasToString("\r123456789\r123456789");
    }

    @Test
    void a_terminal_that_becomes_narrower_is_not_overrun() {
        ProgressDisplay display = display(10);
        show(display, "123456789");
        columns = 5;
        show(display, "ab");

        assertThat(printed).hasToString("\r123456789\rab  ");
    }

    @Test
    void the_line_is_erased_in_the_end() {
        ProgressDisplay display = display(80);
        show(display, "line");
        display.close();

        assertThat(printed).hasToString("\rline\r    \r");
    }

    @Test
    void nothing_is_shown_after_the_end() {
        ProgressDisplay display = display(80);
        display.close();
        show(display, "line");
        display.say("remark");

        assertThat(printed).hasToString("");
    }

    @Test
    void a_remark_stands_below_the_line() {
        ProgressDisplay display = display(80);
        show(display, "line");
        display.say("remark");
        display.close();

        assertThat(printed.toString().lines()).containsExactly("", "line", "remark");
    }

    private ProgressDisplay display(int width) {
        columns = width;
        return new ProgressDisplay(() -> line, new PrintWriter(printed, true), () -> columns);
    }

    private void show(ProgressDisplay display, String text) {
        line = text;
        display.show();
    }
}
