package be.koffieronde.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.koffieronde.format.RoadNetworkFile;
import be.koffieronde.language.Language;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.place.RoadNetwork;
import be.koffieronde.sheets.ProblemWorkbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Problems and rosters that come as bytes. */
class ReceivedProblemTest {

    private static final Path LIMBURG = Path.of("problems/limburg.json");
    private static final Function<String, RoadNetwork> ROADS =
            name -> RoadNetworkFile.read(Path.of("problems").resolve(name), name);

    @Test
    void a_problem_is_read_from_bytes_with_roads_from_elsewhere() throws IOException {
        ProblemInput received = ProblemInput.received("limburg.json", Files.readAllBytes(LIMBURG), ROADS);

        assertThat(received.file()).isEqualTo(Path.of("limburg.json"));
        assertThat(received.directory().problem()).isEqualTo(read(LIMBURG));
    }

    @Test
    void so_is_a_workbook() throws IOException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        ProblemWorkbook.write(read(LIMBURG), Language.NL, Path.of("limburg.xlsx"), workbook);

        ProblemInput received = ProblemInput.received("limburg.xlsx", workbook.toByteArray(), ROADS);

        assertThat(received.directory().problem()).isEqualTo(read(LIMBURG));
    }

    @Test
    void roads_that_are_refused_are_a_fault_of_the_problem() throws IOException {
        byte[] problem = Files.readAllBytes(LIMBURG);

        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> ProblemInput.received("limburg.json", problem, name -> {
                    throw new InvalidInputException(Fault.of("file.missing").in(name));
                }));

        assertThat(refused.lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("limburg"));
    }

    @Test
    void faults_have_the_name_that_was_given() {
        byte[] text = "{}".getBytes(StandardCharsets.UTF_8);

        assertThat(catchThrowableOfType(
                                InvalidInputException.class, () -> ProblemInput.received("week.json", text, ROADS))
                        .lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("week.json: "));
        assertThat(catchThrowableOfType(InvalidInputException.class, () -> RosterOnFile.received("roster.json", text))
                        .lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("roster.json: "));
    }

    private static Problem read(Path file) {
        return ProblemInput.read(file).directory().problem();
    }
}
