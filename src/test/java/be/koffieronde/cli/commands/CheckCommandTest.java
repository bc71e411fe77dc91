package be.koffieronde.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.cli.Cli;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {

    private static final Path VECTORS = Path.of("target/test-classes/vectors");
    private static final String SMALL = VECTORS.resolve("small.json").toString();
    private static final Path ROSTER = VECTORS.resolve("small.roster-1.json");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"small,1", "small,2", "roads,1", "roads,2", "three-weeks,1", "three-weeks,2"})
    void json_tells_score_and_all_totals(String problem, int number) throws IOException {
        Cli run = Cli.run(
                "check",
                VECTORS.resolve(problem + ".json").toString(),
                VECTORS.resolve("%s.roster-%d.json".formatted(problem, number)).toString(),
                "--json");

        JsonNode expected = json(Files.readString(VECTORS.resolve("%s.expected-%d.json".formatted(problem, number))));
        JsonNode found = json(run.out());
        assertThat(found.get("score")).isEqualTo(expected.get("score"));
        assertThat(found.get("totals")).hasSize(28);
        assertThat(found.get("totals").properties())
                .containsAll(expected.get("totals").properties());
        assertThat(found.get("errors")).isEmpty();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_person_gets_score_totals_and_points_in_80_columns() {
        Cli run = Cli.run("check", SMALL, ROSTER.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("Score   -1851hard/-1360medium/-10942soft")
                .contains("hard rules are broken", "\nTalk in own time            3           talks   100    -300\n");
        assertThat(run.out().lines().limit(34))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void hard_and_medium_matches_are_all_told_and_soft_ones_as_far_as_asked() {
        Cli some = Cli.run("check", SMALL, ROSTER.toString());
        Cli all = Cli.run("check", SMALL, ROSTER.toString(), "--all");

        assertThat(some.out()).contains("Waiting, soft: the 3 largest of ").contains("Late arrival, hard: ");
        assertThat(all.out())
                .doesNotContain("largest")
                .hasSizeGreaterThan(some.out().length());
    }

    @Test
    void a_claim_that_is_not_true_is_told() throws IOException {
        Path roster = changed("\"score\": \"-1851hard", "\"score\": \"0hard");
        Cli run = Cli.run("check", SMALL, roster.toString());

        assertThat(run.err().lines())
                .containsExactly("warning: %s: claims a score of 0hard/-1360medium/-10942soft,".formatted(roster)
                        + " but is worth -1851hard/-1360medium/-10942soft");
    }

    @Test
    void faults_of_structure_are_all_reported_and_nothing_is_scored() throws IOException {
        Path roster = faulty();
        Cli run = Cli.run("check", SMALL, roster.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(2).allMatch(line -> line.startsWith("error: " + roster + ": "));
        assertThat(run.err()).contains("unknown visit 'nothing'", "is missing");
    }

    @Test
    void of_a_roster_of_another_problem_just_that_is_told() {
        Cli run = Cli.run("check", "problems/first-week.json", ROSTER.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("error: " + ROSTER + ": problem: 'small' is another problem than 'first-week';")
                .matches(".* \\(\\d+ more faults\\)");
    }

    @Test
    void json_lists_faults_of_structure_in_place_of_a_score() throws IOException {
        Cli run = Cli.run("check", SMALL, faulty().toString(), "--json");

        JsonNode found = json(run.out());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(found.get("score").isNull()).isTrue();
        assertThat(found.get("totals")).isEmpty();
        assertThat(found.get("errors")).hasSize(2);
        assertThat(run.err()).isEmpty();
    }

    private Path faulty() throws IOException {
        String first =
                json(Files.readString(ROSTER)).at("/rounds/0/visits/0/id").asText();
        return changed("\"" + first + "\"", "\"nothing\"");
    }

    private Path changed(String piece, String replacement) throws IOException {
        String text = Files.readString(ROSTER);
        assertThat(text).containsOnlyOnce(piece);
        return Files.writeString(directory.resolve("roster.json"), text.replace(piece, replacement));
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }
}
