package be.koffieronde.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files nothing can be made of: one message, exit code 2, nothing written. */
class BadInputTest {

    private static final String FIRST_WEEK = "problems/first-week.json";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @MethodSource("texts")
    void every_command_tells_what_is_wrong_with_a_problem(String text, String message) throws IOException {
        Path file = Files.writeString(directory.resolve("bad.json"), text);

        assertRefused(Cli.run("plan", file.toString(), "-o", output()), file, message);
        assertRefused(Cli.run("check", file.toString(), FIRST_WEEK), file, message);
        assertRefused(Cli.run("coffee", file.toString(), FIRST_WEEK, "--supporter", "an"), file, message);
        assertRefused(Cli.run("validate", file.toString()), file, message);
        assertThat(directory).isDirectoryNotContaining("glob:**out*");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_roster_is_told_what_is_wrong_with_it(String text, String message) throws IOException {
        Path file = Files.writeString(directory.resolve("bad.json"), text);

        assertRefused(Cli.run("check", FIRST_WEEK, file.toString()), file, "");
        assertRefused(Cli.run("plan", FIRST_WEEK, "--start", file.toString(), "-o", output()), file, "");
    }

    @Test
    void a_file_that_is_not_there() {
        Path file = directory.resolve("none.json");

        assertRefused(Cli.run("plan", file.toString(), "-o", output()), file, "there is no such file");
        assertRefused(Cli.run("check", FIRST_WEEK, file.toString()), file, "there is no such file");
    }

    @Test
    void a_directory() {
        assertRefused(Cli.run("plan", directory.toString(), "-o", output()), directory, "this is a directory");
        assertRefused(Cli.run("check", FIRST_WEEK, directory.toString()), directory, "this is a directory");
    }

    @Test
    void a_file_one_may_not_read() throws IOException {
        Path file = Files.copy(Path.of(FIRST_WEEK), directory.resolve("secret.json"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("-w-------"));
        assumeFalse(Files.isReadable(file), "the administrator may read everything");

        assertRefused(Cli.run("plan", file.toString(), "-o", output()), file, "no permission to read this file");
    }

    private static Stream<Arguments> texts() throws IOException {
        String sound = Files.readString(Path.of(FIRST_WEEK));
        return Stream.of(
                arguments("", "the file is empty"),
                arguments(sound.substring(0, sound.length() / 2), "the file ends in the middle of its JSON"),
                arguments("%PDF-1.7", "this is a PDF document"),
                arguments("to do", "this is no JSON"),
                arguments("[1, 2]", "a list found; write an object"),
                arguments(sound.replace("\"weeks\": 1", "\"weeks\": \"one\""), "calendar.weeks: 'one' found"));
    }

    private String output() {
        return directory.resolve("out.json").toString();
    }

    private static void assertRefused(Cli run, Path file, String message) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("error: " + file + ": ")
                .contains(message)
                .doesNotContain("\tat ", "Exception");
    }
}
