package be.koffieronde.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.cli.Cli;
import be.koffieronde.cli.Forked;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
        start("--threads", "1");
        awaitProgress();
        process.destroy();

        assertSaved();
    }

    @Test
    void a_terminal_that_is_closed_loses_no_roster() throws Exception {
        start("--threads", "1");
        awaitProgress();
        new ProcessBuilder("kill", "-HUP", String.valueOf(process.pid()))
                .start()
                .waitFor();

        assertSaved();
    }

    @Test
    void however_many_threads_are_asked_for_the_problem_gets_what_it_can_use_and_signals_are_heard() throws Exception {
        start("--threads", "100000");
        assertThat(process.errorReader().readLine()).contains("'first-week' can use 8, and gets these");
        awaitProgress();
        assertThat(threads()).isLessThan(100);
        process.destroy();

        assertSaved();
    }

    /** All of the process, where the system tells. */
    private int threads() throws IOException {
        Path tasks = Path.of("/proc", String.valueOf(process.pid()), "task");
        if (!Files.exists(tasks)) {
            return 0;
        }
        try (Stream<Path> all = Files.list(tasks)) {
            return (int) all.count();
        }
    }

    private void assertSaved() throws Exception {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        Path roster = directory.resolve("solutions/first-week.json");
        assertThat(Cli.run("check", PROBLEM.toString(), roster.toString()).exitCode())
                .isZero();
        assertThat(directory.resolve("out")).content().contains("Pupils  no minutes lost");
    }

    private void start(String... more) throws IOException {
        List<String> words = new ArrayList<>(List.of("plan", PROBLEM.toString(), "--time", "1h"));
        words.addAll(List.of(more));
        process = Forked.program(words.toArray(String[]::new))
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
