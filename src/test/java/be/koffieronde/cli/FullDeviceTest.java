package be.koffieronde.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A device on which nothing can be written: what cannot be told or kept is never fine. */
class FullDeviceTest {

    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    private static Path directory;

    private static EveryCommand commands;

    @BeforeAll
    static void put_inputs() throws IOException {
        assumeTrue(Files.exists(FULL), "this system has no such device");
        commands = EveryCommand.in(directory);
    }

    static Stream<String> everything() {
        return Stream.of(EveryCommand.printing(), EveryCommand.writing(), EveryCommand.filling())
                .flatMap(List::stream);
    }

    static Stream<String> writing() {
        return Stream.of(EveryCommand.writing(), EveryCommand.filling(), List.of("talk undo week.json --talks OUT"))
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("everything")
    void what_cannot_be_printed_is_not_fine(String line) throws Exception {
        Path output = Files.createTempDirectory(directory, "made").resolve("out");
        Path err = directory.resolve("err");
        Process run = Forked.program(commands.arguments(line, output.toString()))
                .redirectOutput(FULL.toFile())
                .redirectError(err.toFile())
                .start();

        assertThat(run.waitFor()).isEqualTo(2);
        assertThat(err).content().contains("error: standard output cannot be written to its end");
    }

    @ParameterizedTest
    @MethodSource("writing")
    void what_cannot_be_written_is_not_fine(String line) {
        Cli run = Cli.run(commands.arguments(line, FULL.toString()));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).containsPattern("error: /dev/full(/[\\w.-]+)?: ");
    }
}
