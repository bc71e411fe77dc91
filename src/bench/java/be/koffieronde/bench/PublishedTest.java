package be.koffieronde.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.koffieronde.bench.PublishedCase.Form;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.time.Window;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Instances are invented. */
class PublishedTest {

    private static final String THREE_CUSTOMERS = """
            SQUARE

            VEHICLE
            NUMBER     CAPACITY
              5          20

            CUSTOMER
            CUST NO.   XCOORD.   YCOORD.   DEMAND   READY TIME   DUE DATE   SERVICE TIME

                0       0         0         0          0        144          0
                1       3         4         9         50         60          2
                2       3         8         9          0        143          2
                3       0         8         9          0        100          2
            """;

    private static final String THREE_PROFITS = """
            0 1 3 99
            144 20
            0 0.00 0.00 0.00 0.00 0 0 0 144
            1 3.00 4.00 2.00 10.00 1 2 1 2 50 60
            2 3.00 8.00 40.00 30.00 1 1 1 0 143
            3 60.00 60.00 2.00 25.00 1 1 1 0 10
            """;

    @TempDir
    private Path directory;

    private Workshop workshop = new Workshop(Path.of(""), new PrintWriter(new StringWriter()));

    @BeforeEach
    void openWorkshop() {
        workshop = new Workshop(directory.resolve("out"), new PrintWriter(new StringWriter()));
    }

    @Test
    void solomonsUnitsBecomeMinutesRoundedDownByTheLargestFactorThatFitsTheDay() throws IOException {
        PublishedInstance instance = InstanceFile.read(file("square.txt", THREE_CUSTOMERS));

        Problem problem = new PublishedProblem(instance, 2, instance.factor()).problem();

        assertThat(instance.factor()).isEqualTo(10);
        assertThat(problem.name()).isEqualTo("square-2");
        assertThat(problem.supporters()).hasSize(2);
        assertThat(need(problem, 1).minutes()).isEqualTo(20);
        assertThat(when(problem, 1)).containsExactly(new Window(500, 620));
    }

    @Test
    void theWayFromTheDepotAndBackIsTakenOffTheWindows() throws IOException {
        PublishedInstance instance = InstanceFile.read(file("square.txt", THREE_CUSTOMERS));

        Problem problem = new PublishedProblem(instance, 2, 10).problem();

        assertThat(when(problem, 2)).containsExactly(new Window(85, 1440 - 85));
    }

    @Test
    void publishedRoutesGiveVehiclesAndBestKnownInMinutesOfTheProblem() throws IOException {
        Path square = file("square.txt", THREE_CUSTOMERS);
        file("square.sol", "Route #1: 3 2\nRoute #2: 1\nCost 29\n");

        PublishedCase published = PublishedCase.of(square, new Form(null, null), workshop);

        assertThat(published.name()).isEqualTo("square-2");
        assertThat(published.best()).hasValue(80 + 30 + 85 + 50 + 50);
    }

    @Test
    void routesOfAnotherInstanceAreRefused() throws IOException {
        Path square = file("square.txt", THREE_CUSTOMERS);
        file("square.sol", "Route #1: 1 3 2 4\n");

        assertThatThrownBy(() -> PublishedCase.of(square, new Form(null, null), workshop))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("its .sol has customer 4");
    }

    @Test
    void aProfitIsThePriorityOfOneMinuteSoThatMediumIsTheProfitLost() throws IOException {
        PublishedCase published = PublishedCase.of(file("pr.txt", THREE_PROFITS), new Form(1, null), workshop)
                .withBest(40);

        ResultTable table = published(List.of(1L)).measure(List.of(published), workshop);

        assertThat(cells(table)).containsExactly("pr-1", "50 moves", "1", "1", "-25", "593", "40", "0.00 %");
    }

    @Test
    void whatIsLeftOutAndTheGapAreTabulatedAndNothingIsPlannedTwice() throws IOException {
        Path square = file("square.txt", THREE_CUSTOMERS);
        file("square.sol", "Route #1: 3 2\nRoute #2: 1\nCost 29\n");
        List<PublishedCase> cases =
                List.of(PublishedCase.of(square, new Form(1, null), workshop).withBest(200));
        StringWriter told = new StringWriter();

        published(List.of(1L)).measure(cases, workshop);
        ResultTable again =
                published(List.of(1L)).measure(cases, new Workshop(workshop.directory(), new PrintWriter(told)));

        assertThat(told.toString()).isEmpty();
        assertThat(cells(again)).startsWith("square-1", "50 moves", "1", "0", "0");
    }

    @Test
    void problemFilesNeedNoNamesOfSupportersAndTakeTheirBestKnownByName() throws IOException {
        Path square = file("square.txt", THREE_CUSTOMERS);
        Path written = PublishedCase.of(square, new Form(1, null), workshop).file();
        String nameless = Files.readString(written).replaceFirst("\"name\"\\s*:\\s*\"v0\"\\s*,", "");
        Path problem = file("square-1.json", nameless);

        List<PublishedCase> cases = Published.known(
                List.of(PublishedCase.of(problem, new Form(null, null), workshop)), Map.of("square-1", 240L));

        assertThat(nameless).doesNotContain("\"name\": \"v0\"");
        assertThat(cells(published(List.of(1L)).measure(cases, workshop))).startsWith("square-1", "50 moves", "1", "0");
        assertThat(cases.get(0).best()).hasValue(240);
    }

    @Test
    void foldersGiveTheirInstancesAndProblemsInOrder() throws IOException {
        Path second = file("b.txt", THREE_CUSTOMERS);
        Path first = file("a.TXT", THREE_CUSTOMERS);
        file("b.sol", "");

        assertThat(Published.files(List.of(directory))).containsExactly(first, second);
    }

    @Test
    void filesOfAnotherKindAreRefused() throws IOException {
        Path letter = file("letter.txt", "Dear Heidi,\nsee you on Monday\n");

        assertThatThrownBy(() -> InstanceFile.read(letter))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("neither an instance in Solomon's layout nor one of a TOPTW set");
    }

    @Test
    void aFactorThatDoesNotFitTheDayIsRefusedWithOneThatDoes() throws IOException {
        PublishedInstance instance = InstanceFile.read(file("square.txt", THREE_CUSTOMERS));

        assertThatThrownBy(() -> new PublishedProblem(instance, 1, 11))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("give a --factor of at most 10.0");
    }

    private static Published published(List<Long> seeds) {
        return new Published(Duration.ofSeconds(1), 50, 1, seeds);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private static Need need(Problem problem, int customer) {
        return problem.pupils().get(customer - 1).needs().get(0);
    }

    private static List<Window> when(Problem problem, int customer) {
        var when = need(problem, customer).when();
        return when == null ? List.of() : when.on(DayOfWeek.MONDAY);
    }

    /** Of the first row. */
    private static List<String> cells(ResultTable table) {
        String row = table.lines().get(2);
        return List.of(row.substring(1, row.length() - 1).strip().split("\\s*\\|\\s*"));
    }
}
