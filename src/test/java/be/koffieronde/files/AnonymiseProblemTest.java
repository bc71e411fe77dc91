package be.koffieronde.files;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.app.week.Judgement;
import be.koffieronde.app.week.ProblemSize;
import be.koffieronde.files.Anonymised.Scores;
import be.koffieronde.format.RosterFile;
import be.koffieronde.generate.GeneratorSettings;
import be.koffieronde.planning.planner.PlanOptions;
import be.koffieronde.planning.planner.Planner;
import be.koffieronde.problem.warnings.ProblemWarnings;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Over generated problems of all kinds, with rosters by the planner. */
class AnonymiseProblemTest {

    private static final String KINDS = """
            ESTIMATE, 5, 1, 1
            ESTIMATE, 12, 3, 2
            ROADS, 6, 1, 3
            ROADS, 10, 2, 4
            MATRIX, 5, 2, 5
            MATRIX, 9, 1, 6""";

    /** Texts with a meaning of their own: times, dates, words of the format, and roles that name nobody. */
    private static final Pattern NO_NAME = Pattern.compile(
            "[-:\\d]*|car|bike|matrix|estimate|roads|must|prefer|teacher|care_coordinator"
                    + "|counsellor|principal|clb|parent|support|talk|meeting|commitment|with|makeup|allowed|each|-?\\d+hard|-?\\d+medium|-?\\d+soft");

    @TempDir
    private Path directory;

    private Path problem;
    private Path roster;
    private Path output;

    @BeforeEach
    void name_files() {
        problem = directory.resolve("in/limburg-noord.json");
        roster = directory.resolve("in/week.json");
        output = directory.resolve("out/shared.json");
    }

    @ParameterizedTest
    @CsvSource(textBlock = KINDS)
    void a_roster_is_worth_the_same_and_no_id_or_name_of_before_is_left(
            TravelChoice travel, int supporters, int weeks, long seed) throws IOException {
        plan(travel, supporters, weeks, seed);
        Set<String> names = new HashSet<>();
        for (Path file : files(problem.getParent())) {
            names.addAll(names(file));
        }
        assertThat(names).hasSizeGreaterThan(100);

        assertWorthTheSame(anonymise(0, false, seed));
        assertTellNone(names);
        assertWorthTheSame(anonymise(3, true, seed));
        assertTellNone(names);
        assertIsLikeAnyOther(anonymise(2, false, seed));
        assertTellNone(names);
    }

    @Test
    void equal_seeds_make_equal_files_and_others_others() throws IOException {
        plan(TravelChoice.ESTIMATE, 5, 1, 1);
        anonymise(2, false, 7L);
        String once = Files.readString(output);
        String roster = Files.readString(directory.resolve("out/shared.roster.json"));
        anonymise(2, false, 8L);
        String other = Files.readString(output);
        anonymise(2, false, 7L);

        assertThat(output).hasContent(once);
        assertThat(directory.resolve("out/shared.roster.json")).hasContent(roster);
        assertThat(other).isNotEqualTo(once);
    }

    @Test
    void without_a_seed_no_two_runs_are_alike() throws IOException {
        plan(TravelChoice.ESTIMATE, 5, 1, 1);
        anonymise(2, false, null);
        String once = Files.readString(output);
        anonymise(2, false, null);

        assertThat(Files.readString(output)).isNotEqualTo(once);
    }

    @Test
    void the_shipped_weeks_are_worth_the_same() {
        for (String name : List.of("first-week", "limburg")) {
            Path file = Path.of("problems", name + ".json");
            AnonymiseRequest request =
                    new AnonymiseRequest(file, Path.of("solutions", name + ".json"), output, 2, true, 1L);
            assertWorthTheSame(AnonymiseProblem.anonymise(request));
        }
    }

    private void plan(TravelChoice travel, int supporters, int weeks, long seed) {
        GenerateProblem.generate(
                new GenerateRequest(supporters, seed, GeneratorSettings.FIRST_DAY, weeks, travel, problem));
        ProblemInput input = ProblemInput.read(problem);
        Planner planner = new Planner(input.directory(), input.travel(), PlanOptions.ofMoves(20, seed, 2));
        RosterFile.write(planner.plan(), roster);
    }

    private Anonymised anonymise(double jitterKm, boolean freezesTravel, @Nullable Long seed) {
        return AnonymiseProblem.anonymise(new AnonymiseRequest(problem, roster, output, jitterKm, freezesTravel, seed));
    }

    private static void assertWorthTheSame(Anonymised done) {
        Scores scores = Objects.requireNonNull(done.scores());
        Judgement after = ProblemInput.read(done.files().problem())
                .roster(done.files().roster())
                .judgement();

        assertThat(scores.after()).isEqualTo(scores.before());
        assertThat(after.verdict().score()).isEqualTo(scores.before());
        assertThat(after.claim()).isEqualTo(scores.before());
    }

    private void assertIsLikeAnyOther(Anonymised done) {
        ProblemInput before = ProblemInput.read(problem);
        ProblemInput after = ProblemInput.read(output);
        Judgement roster = after.roster(done.files().roster()).judgement();

        assertThat(roster.claim())
                .isEqualTo(Objects.requireNonNull(done.scores()).after());
        assertThat(done.size()).isEqualTo(ProblemSize.of(before.directory()));
        assertThat(ProblemWarnings.of(after.directory())).hasSameSizeAs(ProblemWarnings.of(before.directory()));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** All texts in a file but those with a meaning of their own and the attribution of roads; ids of visits in parts. */
    private static Set<String> names(Path file) throws IOException {
        List<JsonNode> todo = new ArrayList<>(List.of(new ObjectMapper().readTree(file.toFile())));
        Set<String> names = new HashSet<>();
        for (int next = 0; next < todo.size(); next++) {
            JsonNode node = todo.get(next);
            node.properties().stream()
                    .filter(field -> !field.getKey().equals("attribution"))
                    .forEach(field -> todo.add(field.getValue()));
            if (node.isArray()) {
                node.forEach(todo::add);
            }
            Stream.of(node.asText().toLowerCase(Locale.ROOT).split("/"))
                    .filter(text -> node.isTextual() && !NO_NAME.matcher(text).matches())
                    .forEach(names::add);
        }
        return names;
    }

    private void assertTellNone(Set<String> names) throws IOException {
        for (Path file : files(output.getParent())) {
            String text = Files.readString(file).toLowerCase(Locale.ROOT);

            assertThat(names(file)).isNotEmpty().doesNotContainAnyElementsOf(names);
            assertThat(names).filteredOn(name -> name.length() > 5).noneMatch(text::contains);
        }
    }
}
