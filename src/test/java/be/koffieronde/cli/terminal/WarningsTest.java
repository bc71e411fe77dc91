package be.koffieronde.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.language.Language;
import be.koffieronde.language.Message;
import be.koffieronde.problem.fault.Fault;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WarningsTest {

    @Test
    void twenty_are_printed() {
        assertThat(printed(20)).hasSize(20).startsWith("warning: w1").endsWith("warning: w20");
    }

    @Test
    void more_than_twenty_are_counted() {
        assertThat(printed(22)).hasSize(21).endsWith("warning: and 2 more; 'koffieronde validate' shows all");
    }

    private static List<String> printed(int count) {
        StringWriter err = new StringWriter();
        List<Fault> warnings = IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Fault("", Message.asSaid("w" + number)))
                .toList();
        Warnings.print(warnings, new Page(new PrintWriter(err, true), 0, Language.EN));
        return err.toString().lines().toList();
    }
}
