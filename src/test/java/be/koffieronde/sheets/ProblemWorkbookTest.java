package be.koffieronde.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.koffieronde.format.ProblemFile;
import be.koffieronde.format.RoadNetworkFile;
import be.koffieronde.generate.Generator;
import be.koffieronde.generate.GeneratorSettings;
import be.koffieronde.generate.land.LimburgRoads;
import be.koffieronde.generate.land.TravelKind;
import be.koffieronde.language.Language;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.place.RoadNetwork;
import be.koffieronde.problem.place.Travel;
import be.koffieronde.problem.time.DatedExceptions;
import be.koffieronde.problem.time.WeekWindows;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemWorkbookTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/format/valid.json",
                "/format/least.json",
                "/vectors/small.json",
                "/vectors/three-weeks.json",
                "/vectors/roads.json",
                "/vectors/terms.json",
                "/vectors/exceptions.json",
                "/vectors/duties.json",
                "/vectors/living.json",
                "/vectors/living-weeks.json",
                "/vectors/corners-1.json",
                "/vectors/corners-2.json",
                "/vectors/corners-3.json"
            })
    void a_problem_comes_back_as_it_was_written(String resource) {
        Problem problem = ProblemFile.read(path(resource));

        assertThat(there_and_back(problem, Language.NL)).isEqualTo(problem);
        assertThat(there_and_back(problem, Language.EN)).isEqualTo(problem);
    }

    /** A hundred of all kinds: one week or more, estimated travel, tables and roads, 5 to 40 supporters. */
    static List<GeneratorSettings> settings() {
        RoadNetwork roads = RoadNetworkFile.read(LimburgRoads.open(), LimburgRoads.FILE);
        List<TravelKind> kinds =
                List.of(new TravelKind.Estimate(), new TravelKind.Matrix(), new TravelKind.Roads(roads));
        return IntStream.range(0, 100)
                .mapToObj(seed -> GeneratorSettings.of(5 + seed * 7 % (seed % 10 == 0 ? 36 : 9), seed)
                        .withCalendar(LocalDate.of(2026, 11, 9), 1 + seed % 4)
                        .withTravel(kinds.get(seed % kinds.size())))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void generated_problems_come_back_as_they_were(GeneratorSettings settings) {
        Problem problem = Generator.generate(settings);
        Language language = settings.seed() % 2 == 0 ? Language.NL : Language.EN;

        assertThat(there_and_back(problem, language)).isEqualTo(problem);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void problems_with_odd_names_windows_and_numbers_come_back_too(long seed) {
        Problem problem = new OddProblems(seed).problem();

        assertThat(there_and_back(problem, Language.NL)).isEqualTo(problem);
        assertThat(there_and_back(problem, Language.EN)).isEqualTo(problem);
    }

    @Test
    void a_workbook_that_libreoffice_has_saved_reads_the_same() {
        Problem problem = ProblemFile.read(Path.of("problems/first-week.json"));

        assertThat(read(path("/sheets/first-week-by-libreoffice.xlsx"), Map.of()))
                .isEqualTo(problem);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_template_holds_nothing_but_examples(Language language) throws IOException {
        Path template = directory.resolve("template.xlsx");
        try (OutputStream out = Files.newOutputStream(template)) {
            ProblemWorkbook.writeTemplate(language, template, out);
        }
        String name = language == Language.NL
                ? "Instellingen!B2: deze cel is leeg; vul 'naam' in"
                : "Settings!B2: this cell is empty; write the name";
        String firstDay = language == Language.NL
                ? "Instellingen!B3: deze cel is leeg; vul 'eerste dag' in"
                : "Settings!B3: this cell is empty; write the first day";

        assertThatThrownBy(() -> read(template, Map.of()))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.faults())
                                .extracting(fault -> fault.in(language))
                                .containsExactly(template + ": " + name, template + ": " + firstDay));
    }

    @Test
    void a_text_too_long_for_a_cell_is_told_with_its_place() {
        Problem problem = ProblemFile.read(path("/format/valid.json"));
        Partner heidi = problem.partners().get(0);
        Partner wordy = new Partner(
                heidi.id(),
                "x".repeat(40_000),
                heidi.role(),
                heidi.school(),
                WeekWindows.NONE,
                null,
                null,
                Set.of(),
                DatedExceptions.NONE,
                WeekWindows.NONE);
        Problem long_winded = new Problem(
                problem.name(),
                problem.calendar(),
                problem.locations(),
                problem.travel(),
                problem.schools(),
                problem.supporters(),
                List.of(wordy),
                problem.collaborationModels(),
                problem.pupils(),
                problem.meetings(),
                problem.commitments(),
                problem.weights());

        assertThatThrownBy(() -> there_and_back(long_winded, Language.NL))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Partners!B2: the text has 40000 characters and a cell holds 32767");
    }

    private Problem there_and_back(Problem problem, Language language) {
        Path file = directory.resolve("problem.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            ProblemWorkbook.write(problem, language, file, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read(
                file,
                problem.travel() instanceof Travel.Roads roads
                        ? Map.of(roads.network().file(), roads.network())
                        : Map.of());
    }

    static Problem read(Path file, Map<String, RoadNetwork> networks) {
        return ProblemWorkbook.read(file, name -> Objects.requireNonNull(networks.get(name), name))
                .problem();
    }

    private static Path path(String resource) {
        try {
            return Path.of(Objects.requireNonNull(ProblemWorkbookTest.class.getResource(resource), resource)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(resource, e);
        }
    }
}
