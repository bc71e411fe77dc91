package be.koffieronde.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ends the real program while it plans, as Ctrl-C does. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "processes cannot be asked to end there")
class InterruptionTest {

    private static final String SMALL = "first-week";
    private static final String LARGE = "limburg";

    @TempDir
    private Path directory;

    private Process process;

    @AfterEach
    void leave_nothing_running() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    @Test
    void the_best_roster_so_far_is_written_where_rosters_go() throws Exception {
        start(SMALL, "--threads", "1");
        awaitProgress();
        process.destroy();

        assertSaved(SMALL);
        assertThat(directory.resolve("out")).content().contains("Pupils  no minutes lost");
    }

    @Test
    void control_c_in_the_midst_of_a_large_search_leaves_a_whole_roster() throws Exception {
        assumeHeard(2);
        start(LARGE, "--threads", "1");
        awaitProgress();
        assertThat(process.errorReader().readLine()).contains("hard/", "medium/", "soft");
        signal("INT");

        assertSaved(LARGE);
    }

    @Test
    void a_terminal_that_is_closed_loses_no_roster() throws Exception {
        assumeHeard(1);
        start(SMALL, "--threads", "1");
        awaitProgress();
        signal("HUP");

        assertSaved(SMALL);
    }

    @ParameterizedTest
    @CsvSource({SMALL + ", 8", LARGE + ", 20"})
    void however_many_threads_are_asked_for_the_problem_gets_what_it_can_use_and_signals_are_heard(
            String problem, int most) throws Exception {
        start(problem, "--threads", "100000");
        assertThat(process.errorReader().readLine())
                .contains("'%s' can use %d, and gets these".formatted(problem, most));
        awaitProgress();
        assertThat(threads()).isLessThan(100);
        process.destroy();

        assertSaved(problem);
    }

    /** A program started in the background, or by nohup, is deaf to some signals, and so are those it starts. */
    private static void assumeHeard(int signal) throws IOException {
        Path status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            String ignored = Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("SigIgn:"))
                    .map(line -> line.substring("SigIgn:".length()).strip())
                    .findFirst()
                    .orElse("0");
            assumeTrue((Long.parseUnsignedLong(ignored, 16) >> (signal - 1) & 1) == 0, "signal " + signal);
        }
    }

    private void signal(String name) throws Exception {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .start()
                .waitFor();
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

    private void assertSaved(String problem) throws Exception {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        Path roster = directory.resolve("solutions/%s.json".formatted(problem));
        Cli check = Cli.run("check", file(problem), roster.toString());
        assertThat(check.exitCode()).as(check.err()).isZero();
    }

    private static String file(String problem) {
        return Path.of("problems/%s.json".formatted(problem)).toAbsolutePath().toString();
    }

    private void start(String problem, String... more) throws IOException {
        List<String> words = new ArrayList<>(List.of("plan", file(problem), "--time", "1h"));
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
