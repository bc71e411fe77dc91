package be.koffieronde.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

    private static final String FIRST_WEEK = "problems/first-week.json";

    @TempDir
    private Path directory;

    @Test
    void says_how_much_there_is_to_plan() {
        Cli run = Cli.run("validate", FIRST_WEEK);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .isEqualToIgnoringNewLines(
                        "OK: problems/first-week.json: supporters 3, schools 3, pupils 9, sessions 13, talks due 5");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void goes_on_after_a_file_with_errors() {
        Cli run = Cli.run("validate", "no-such.json", FIRST_WEEK);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).containsExactly("error: no-such.json: there is no such file; check its name");
        assertThat(run.out()).startsWith("OK: " + FIRST_WEEK);
    }

    @Test
    void warnings_are_printed_and_do_no_harm() throws IOException {
        Path file = changed("\"expertise\": [\"T3\"]", "\"expertise\": [\"T6\"]");
        Cli run = Cli.run("validate", file.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err().lines())
                .isNotEmpty()
                .allMatch(line -> line.startsWith("warning: " + file + ": need ") && line.contains("(T6)"));
        assertThat(run.out()).startsWith("OK: " + file);
    }

    @Test
    void places_no_road_joins_are_errors() throws IOException {
        Path file = directory.resolve("islands.json");
        Cli.run("generate", "--supporters", "5", "--seed", "1", "--travel", "roads", "-o", file.toString());
        Path roads = directory.resolve("limburg-roads.json");
        Files.writeString(roads, Files.readString(roads).replaceFirst("(?s)\"edges\": \\[.*]", "\"edges\": []"));
        Cli run = Cli.run("validate", file.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("error: " + file + ": ").contains("limburg-roads.json");
        assertThat(run.out()).isEmpty();
    }

    private Path changed(String piece, String replacement) throws IOException {
        String text = Files.readString(Path.of(FIRST_WEEK));
        assertThat(text).contains(piece);
        return Files.writeString(directory.resolve("changed.json"), text.replace(piece, replacement));
    }
}
