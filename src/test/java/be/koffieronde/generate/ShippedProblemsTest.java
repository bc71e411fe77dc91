package be.koffieronde.generate;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.format.ProblemFile;
import be.koffieronde.format.RoadNetworkFile;
import be.koffieronde.generate.land.LimburgRoads;
import be.koffieronde.generate.land.TravelKind;
import be.koffieronde.language.Message;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.warnings.ProblemWarnings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files in problems are what their makers say they are. */
class ShippedProblemsTest {

    private static final Path PROBLEMS = Path.of("problems");

    @Test
    void limburg_is_what_the_generator_makes(@TempDir Path folder) {
        TravelKind roads = new TravelKind.Roads(RoadNetworkFile.read(PROBLEMS.resolve(LimburgRoads.FILE)));
        GeneratorSettings settings =
                GeneratorSettings.of(40, 2026).withName("limburg").withTravel(roads);
        ProblemFile.write(Generator.generate(settings), folder.resolve("limburg.json"));
        assertThat(folder.resolve("limburg.json")).hasSameTextualContentAs(PROBLEMS.resolve("limburg.json"));
    }

    @Test
    void the_roads_of_limburg_are_those_in_the_program() throws IOException {
        try (InputStream roads = LimburgRoads.open()) {
            assertThat(PROBLEMS.resolve(LimburgRoads.FILE)).hasBinaryContent(roads.readAllBytes());
        }
    }

    @Test
    void limburg_has_nothing_to_warn_of() {
        assertThat(warnings("limburg.json")).isEmpty();
    }

    @Test
    void the_first_week_has_nothing_to_warn_of() {
        assertThat(warnings("first-week.json")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"first-week.json", "limburg.json"})
    void ids_of_needs_tell_nothing_of_the_support(String file) {
        assertThat(ProblemFile.read(PROBLEMS.resolve(file)).pupils())
                .allSatisfy(pupil -> assertThat(pupil.needs())
                        .extracting(Need::id)
                        .allMatch(id -> id.matches(pupil.id() + "-[a-z]")));
    }

    private static List<String> warnings(String file) {
        Problem problem = ProblemFile.read(PROBLEMS.resolve(file));
        return ProblemWarnings.of(new Directory(problem)).stream()
                .map(Message::toString)
                .toList();
    }
}
