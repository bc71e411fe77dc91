package be.koffieronde.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.benchmark.Comparison.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkTest {

    @TempDir
    private Path directory;

    @Test
    void compares_the_solvers_and_writes_a_report_with_rosters_and_statistics() throws IOException {
        Path config = ShippedConfig.small(directory, 1);

        BenchmarkReport report = new Benchmark(new BenchmarkRequest(config, false, directory.resolve("out"))).run();

        assertThat(report.page()).startsWith(directory.resolve("out")).content().contains("generated-5-1", "Ours");
        assertThat(report.comparisons()).hasSize(1);
        Comparison comparison = report.comparisons().get(0);
        assertThat(comparison.problem()).isEqualTo("generated-5-1");
        assertThat(comparison.variants())
                .extracting(Variant::name)
                .containsExactly("Stock Timefold", "Ours", "Ours in one piece");
        assertThat(comparison.variants())
                .allSatisfy(
                        variant -> assertThat(variant.median().score().hard()).isZero());
        for (Variant variant : comparison.variants()) {
            Path run = report.page().resolveSibling("generated-5-1/" + variant.name() + "/sub0");
            assertThat(run.resolve("generated-5-1.json")).isNotEmptyFile();
            assertThat(Files.readAllLines(run.resolve("BEST_SCORE.csv"))).hasSizeGreaterThan(1);
            assertThat(run.resolve("MOVE_EVALUATION_SPEED.csv")).exists();
        }
    }
}
