package be.koffieronde.cli;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.Koffieronde;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Ends the real program while it plans, as Ctrl-C does. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "processes cannot be asked to end there")
class InterruptionTest {

    private static final Path PROBLEM = Path.of("problems/first-week.json").toAbsolutePath();

    @TempDir
    private Path directory;

    private Process process;

    @AfterEach
    void leave_nothing_running() {
        process.destroyForcibly();
    }

    @Test
    void the_best_roster_so_far_is_written_where_rosters_go() throws Exception {
        start();
        awaitProgress();
        process.destroy();

        assertSaved();
    }

    @Test
    void a_terminal_that_is_closed_loses_no_roster() throws Exception {
        start();
        awaitProgress();
        new ProcessBuilder("kill", "-HUP", String.valueOf(process.pid()))
                .start()
                .waitFor();

        assertSaved();
    }

    private void assertSaved() throws Exception {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        Path roster = directory.resolve("solutions/first-week.json");
        assertThat(Cli.run("check", PROBLEM.toString(), roster.toString()).exitCode())
                .isZero();
        assertThat(directory.resolve("out")).content().contains("Pupils  no minutes lost");
    }

    private void start() throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Koffieronde.class.getName(),
                        "plan",
                        PROBLEM.toString(),
                        "--time",
                        "1h",
                        "--threads",
                        "1")
                .directory(directory.toFile())
                .redirectOutput(directory.resolve("out").toFile())
                .start();
    }

    /** The first line comes when a signal already is waited for. */
    private void awaitProgress() throws IOException {
        BufferedReader err = process.errorReader();
        assertThat(err.readLine()).startsWith("0:0");
    }
}
