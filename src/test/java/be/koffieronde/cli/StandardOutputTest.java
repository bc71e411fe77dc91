package be.koffieronde.cli;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.cli.terminal.StandardOutput;
import be.koffieronde.language.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StandardOutputTest {

    private final StringWriter err = new StringWriter();

    @Test
    void what_cannot_be_printed_on_a_full_disk_is_never_fine() {
        assertThat(help("No space left on device")).isEqualTo(2);
        assertThat(err)
                .hasToString(
                        "error: standard output cannot be written to its end; No space left on device%n".formatted());
    }

    @Test
    void a_reader_who_has_had_enough_is_no_failure() {
        assertThat(help("Broken pipe")).isZero();
        assertThat(err.toString()).isEmpty();
    }

    private int help(String failure) {
        StandardOutput out = new StandardOutput(failing(failure), StandardCharsets.UTF_8);
        return KoffierondeCommand.execute(
                KoffierondeCommand.commandLine(Language.EN).setOut(out.writer()).setErr(new PrintWriter(err, true)),
                new Failures(false, Language.EN),
                out,
                "--help");
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
