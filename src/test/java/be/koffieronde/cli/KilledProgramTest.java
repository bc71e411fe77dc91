package be.koffieronde.cli;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.format.file.AtomicFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a program that was killed while it wrote leaves behind, and what becomes of that. */
class KilledProgramTest {

    @TempDir
    private Path directory;

    private EveryCommand commands;

    @BeforeEach
    void put_inputs() throws IOException {
        commands = EveryCommand.in(directory);
    }

    static Stream<String> writing() {
        return Stream.concat(
                EveryCommand.writing().stream(), Stream.of("talk undo week.json --supporter an --talks talks.csv"));
    }

    @ParameterizedTest
    @MethodSource("writing")
    void the_next_command_that_writes_there_clears_it(String line) throws Exception {
        killWhileItWrites(directory.resolve("out"));
        assertThat(unfinished()).hasSize(1);

        Cli run = Cli.run(commands.arguments(line, directory.resolve("out").toString()));
        assertThat(run.exitCode()).as(run.err()).isLessThan(2);
        assertThat(unfinished()).isEmpty();
    }

    @Test
    void what_was_there_before_stays() throws Exception {
        Path roster = directory.resolve("week.roster.json");
        byte[] before = Files.readAllBytes(roster);
        killWhileItWrites(roster);

        assertThat(roster).hasBinaryContent(before);
    }

    private static void killWhileItWrites(Path file) throws Exception {
        Process writer = Forked.java(KilledProgramTest.class, file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = writer.inputReader()) {
            assertThat(out.readLine()).isEqualTo("writing");
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }

    private List<Path> unfinished() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().startsWith(".koffieronde"))
                    .toList();
        }
    }

    /** The writer: gets halfway, says so, and waits to be killed. */
    public static void main(String[] args) {
        AtomicFile.write(Path.of(args[0]), out -> {
            out.write("half");
            out.flush();
            System.out.println("writing");
            System.in.read();
        });
    }
}
