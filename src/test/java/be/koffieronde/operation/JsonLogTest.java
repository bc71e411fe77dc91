package be.koffieronde.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonLogTest {

    private static final Logger LOG = System.getLogger("be.koffieronde.test");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private String logged(Runnable work) {
        JsonLog log = JsonLog.to(new PrintWriter(out, true, StandardCharsets.UTF_8));
        try {
            work.run();
        } finally {
            log.close();
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void an_entry_is_an_object_on_a_line_with_the_fields_it_was_given() {
        String line = logged(() -> LOG.log(Level.INFO, "answered", Map.of("status", 200)));

        assertThat(line)
                .matches(
                        "\\{\"time\": \"[0-9T:.-]+Z\", \"level\": \"INFO\", \"message\": \"answered\", \"status\": 200}\\R");
    }

    @Test
    void a_failure_is_told_by_its_kind_and_place_and_not_by_what_it_says() {
        String line = logged(() -> LOG.log(
                Level.ERROR, "an answer went wrong", new IllegalStateException("An", new RuntimeException("Heidi"))));

        assertThat(line)
                .contains(
                        "java.lang.IllegalStateException", "java.lang.RuntimeException", "at be.koffieronde.operation")
                .doesNotContain("An\"", "Heidi");
        assertThat(line.lines()).hasSize(1);
    }

    @Test
    void after_it_is_closed_the_program_is_silent_again() {
        logged(() -> {});
        LOG.log(Level.INFO, "nobody hears");

        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
