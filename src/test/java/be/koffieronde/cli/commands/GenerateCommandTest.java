package be.koffieronde.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.cli.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {

    @TempDir
    private Path directory;

    @Test
    void writes_a_centre_with_its_roads() {
        Path file = directory.resolve("limburg.json");
        Cli run =
                Cli.run("generate", "--supporters", "40", "--seed", "2026", "--travel", "roads", "-o", file.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .isEqualToIgnoringNewLines(
                        file + ": supporters 40, schools 60, pupils 351, sessions 547, talks due 305");
        assertThat(directory.resolve("limburg-roads.json"))
                .hasSameBinaryContentAs(Path.of("problems/limburg-roads.json"));
    }

    @Test
    void writes_a_problem_that_validates_named_after_its_file() {
        Path file = directory.resolve("new/five.json");
        Cli run =
                generate("5", "--weeks", "2", "--first-day", "2027-01-04", "--travel", "MATRIX", "-o", file.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(file).content().contains("\"name\": \"five\"", "\"2027-01-04\"", "\"weeks\": 2", "\"matrix\"");
        assertThat(Cli.run("validate", file.toString()).exitCode()).isZero();
    }

    @Test
    void reports_every_setting_out_of_range_and_writes_nothing() {
        Cli run = generate(
                "4",
                "--weeks",
                "0",
                "--first-day",
                "2026-11-24",
                "--travel",
                "roads",
                "-o",
                "" + directory.resolve("x"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(3).allMatch(line -> line.startsWith("error: "));
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void a_word_that_is_no_kind_of_travel_is_told_the_kinds() {
        Cli run = generate(
                "5", "--travel", "plane", "-o", directory.resolve("x.json").toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("plane", "ESTIMATE, ROADS, MATRIX", "case-insensitive");
    }

    @Test
    void the_roads_take_the_place_of_no_others() throws IOException {
        Path roads = directory.resolve("limburg-roads.json");
        Files.writeString(roads, "{}");
        Cli run = generate("5", "--travel", "roads", "-o", "" + directory.resolve("five.json"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("the road network comes in this file, but it holds something else");
        assertThat(roads).hasContent("{}");
    }

    @Test
    void the_problem_cannot_take_the_place_of_its_roads() {
        Cli run = generate("5", "--travel", "roads", "-o", "" + directory.resolve("limburg-roads.json"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("give the problem another name");
        assertThat(directory).isEmptyDirectory();
    }

    private static Cli generate(String supporters, String... more) {
        String[] start = {"generate", "--seed", "1", "--supporters", supporters};
        String[] args = new String[start.length + more.length];
        System.arraycopy(start, 0, args, 0, start.length);
        System.arraycopy(more, 0, args, start.length, more.length);
        return Cli.run(args);
    }
}
