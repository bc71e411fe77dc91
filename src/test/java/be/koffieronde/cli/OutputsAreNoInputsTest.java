package be.koffieronde.cli;

import static org.assertj.core.api.Assertions.assertThat;

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

class OutputsAreNoInputsTest {

    @TempDir
    private Path directory;

    private EveryCommand commands;

    @BeforeEach
    void put_inputs() throws IOException {
        commands = EveryCommand.in(directory);
    }

    static Stream<String> writing() {
        return EveryCommand.writing().stream();
    }

    @ParameterizedTest
    @MethodSource("writing")
    void nothing_is_written_over_what_it_is_made_of(String line) throws IOException {
        for (Path input : commands.inputs(line)) {
            Path hardLink = Files.createLink(directory.resolve("hard-" + input.getFileName()), input);
            Path link = Files.createSymbolicLink(directory.resolve("link-" + input.getFileName()), input);
            byte[] before = Files.readAllBytes(input);
            for (Path name : new Path[] {input, hardLink, link}) {
                if (!isItsRosterToBe(line, input)) {
                    Cli run = Cli.run(commands.arguments(line, name.toString()));
                    assertThat(run.exitCode()).as(run.out()).isEqualTo(2);
                    assertThat(run.err())
                            .startsWith("error: ")
                            .contains(name.getFileName().toString());
                }
            }
            assertThat(input).hasBinaryContent(before);
        }
    }

    /** A talk is booked in the roster it was offered in, and so are moves. */
    private static boolean isItsRosterToBe(String line, Path input) {
        return Stream.of("coffee", "move", "intake", "replan").anyMatch(line::startsWith)
                && input.endsWith("week.roster.json");
    }

    @ParameterizedTest
    @MethodSource("writing")
    void a_link_stays_one_and_what_it_leads_to_is_made(String line) throws IOException {
        Path target = directory.resolve("elsewhere/target");
        Path link = Files.createSymbolicLink(directory.resolve("link"), target);
        Cli run = Cli.run(commands.arguments(line, link.toString()));

        assertThat(run.exitCode()).as(run.err()).isLessThan(2);
        assertThat(link).isSymbolicLink();
        assertThat(target).isNotEmptyFile();
    }

    @Test
    void two_outputs_are_never_one_file() {
        String out = directory.resolve("out").toString();
        String same = directory.resolve("x/../out").toString();
        String[][] pairs = {
            {"plan", "--moves", "1", "-o", out, "--log", same},
            {"report", "--html", out, "--csv", same},
            {"report", "--html", out, "--xlsx", same},
            {"report", "--csv", out, "--xlsx", same},
        };
        for (String[] words : pairs) {
            String start = words[0].equals("plan") ? "plan week.json" : "report week.json week.roster.json";
            String[] first = commands.arguments(start, "");
            String[] rest = Stream.of(words).skip(1).toArray(String[]::new);
            Cli run = Cli.run(Stream.concat(Stream.of(first), Stream.of(rest)).toArray(String[]::new));
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains("two outputs cannot be in one file");
            assertThat(directory.resolve("out")).doesNotExist();
        }
    }

    @Test
    void a_benchmark_writes_in_a_directory_and_over_no_file() throws IOException {
        Path problem = directory.resolve("week.json");
        byte[] before = Files.readAllBytes(problem);
        for (Path output : List.of(problem, problem.resolve("deeper"))) {
            Cli run = Cli.run("benchmark", "--quick", "-o", output.toString());

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).startsWith("error: " + output).contains("cannot be written; ");
        }
        assertThat(problem).hasBinaryContent(before);
    }
}
