package be.koffieronde.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.timefold.solver.benchmark.config.PlannerBenchmarkConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import be.koffieronde.planning.timefold.PlanSolution;
import be.koffieronde.planning.timefold.RosterConstraints;
import be.koffieronde.planning.timefold.Round;
import be.koffieronde.planning.timefold.Stop;
import be.koffieronde.problem.fault.InvalidInputException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkConfigTest {

    @TempDir
    private Path directory;

    @Test
    void the_one_that_ships_runs_three_solvers_on_three_problems_with_five_seeds() throws IOException {
        Path file = ShippedConfig.copiedTo(directory);

        assertThat(new Benchmark(request(file, false)).runs()).isEqualTo(45);
    }

    @Test
    void quick_it_runs_them_on_the_smallest_problem_with_one_seed() throws IOException {
        Path file = ShippedConfig.copiedTo(directory);

        assertThat(new Benchmark(request(file, true)).runs()).isEqualTo(3);
    }

    @Test
    void the_first_solver_is_timefold_as_it_comes() throws IOException {
        PlannerBenchmarkConfig config = BenchmarkConfig.of(request(ShippedConfig.small(directory, 1), false));

        assertThat(config.getSolverBenchmarkConfigList().get(0).getName()).isEqualTo("Stock Timefold");
        assertThat(config.getSolverBenchmarkConfigList().get(0).getSolverConfig())
                .isNull();
        assertThat(config.getInheritedSolverBenchmarkConfig().getSolverConfig())
                .usingRecursiveComparison()
                .ignoringFields("terminationConfig")
                .isEqualTo(new SolverConfig()
                        .withSolutionClass(PlanSolution.class)
                        .withEntityClasses(Round.class, Stop.class)
                        .withConstraintProviderClass(RosterConstraints.class));
    }

    @Test
    void phases_of_our_own_are_told_the_time_of_a_run() throws IOException {
        assertThat(seconds(request(ShippedConfig.small(directory, 1), false))).isEqualTo("1");
        assertThat(seconds(request(ShippedConfig.small(directory, 1), true))).isEqualTo("5");
    }

    @Test
    void problems_lie_beside_the_file_and_are_made_by_their_name_where_they_are_missing() throws IOException {
        PlannerBenchmarkConfig config = BenchmarkConfig.of(request(ShippedConfig.small(directory, 1), false));

        List<File> problems = Objects.requireNonNull(config.getInheritedSolverBenchmarkConfig())
                .getProblemBenchmarksConfig()
                .getInputSolutionFileList();
        assertThat(problems)
                .singleElement(InstanceOfAssertFactories.FILE)
                .exists()
                .hasParent(directory.toFile());
    }

    @Test
    void what_is_wrong_with_any_problem_is_told_at_once() throws IOException {
        Path file = ShippedConfig.small(directory, 1);
        String problems = ShippedConfig.problem("none.json") + ShippedConfig.problem("generated-3-1.json");
        Files.writeString(file, Files.readString(file).replaceFirst("<inputSolutionFile>.*File>", problems));

        assertThatThrownBy(() -> BenchmarkConfig.of(request(file, false)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContainingAll("none.json: there is no such file", "supporters: 3 cannot be");
    }

    @Test
    void what_is_no_configuration_is_refused() throws IOException {
        assertRefused(Path.of("none.xml"), "there is no such file");
        assertRefused(Files.writeString(directory.resolve("a.xml"), "rubbish"), "cannot be used as a benchmark");
        assertRefused(Files.writeString(directory.resolve("b.xml"), "<plannerBenchmark/>"), "secondsSpentLimit");
    }

    @Test
    void a_configuration_without_problems_is_refused() throws IOException {
        Path file = ShippedConfig.small(directory, 1);
        Files.writeString(file, Files.readString(file).replaceFirst("<inputSolutionFile>.*File>", ""));

        assertThatThrownBy(() -> new Benchmark(request(file, false)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("has no problems");
    }

    private void assertRefused(Path file, String message) {
        assertThatThrownBy(() -> BenchmarkConfig.of(request(file, false)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContainingAll(file.toString(), message);
    }

    private static String seconds(BenchmarkRequest request) {
        SolverConfig onePiece = BenchmarkConfig.of(request)
                .getSolverBenchmarkConfigList()
                .get(2)
                .getSolverConfig();
        LocalSearchPhaseConfig search =
                (LocalSearchPhaseConfig) onePiece.getPhaseConfigList().get(1);
        return ((MoveIteratorFactoryConfig) search.getMoveSelectorConfig())
                .getMoveIteratorFactoryCustomProperties()
                .get("seconds");
    }

    private BenchmarkRequest request(Path file, boolean quick) {
        return new BenchmarkRequest(file, quick, directory.resolve("out"));
    }
}
