package be.koffieronde.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.benchmark.BenchmarkReport;
import be.koffieronde.benchmark.Comparison;
import be.koffieronde.benchmark.Comparison.Variant;
import be.koffieronde.benchmark.Run;
import be.koffieronde.cli.Cli;
import be.koffieronde.cli.Forked;
import be.koffieronde.cli.print.ComparisonText;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.language.Language;
import be.koffieronde.problem.Score;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkCommandTest {

    private static final Page PAGE = new Page(new PrintWriter(Writer.nullWriter()), 0, Language.EN);

    @TempDir
    private Path directory;

    @Test
    void a_configuration_that_is_not_there_is_refused_and_nothing_is_written() {
        Path output = directory.resolve("out");
        Cli run = Cli.run("benchmark", "--config", directory.resolve("none.xml").toString(), "-o", output.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("error: ").contains("none.xml: there is no such file");
        assertThat(output).doesNotExist();
    }

    /** In a process of its own, as only that tells what the libraries print by themselves. */
    @Test
    void a_configuration_that_is_no_xml_is_told_in_our_words_alone() throws Exception {
        Path config = Files.writeString(directory.resolve("bad.xml"), "solvers");
        Path err = directory.resolve("err");
        Process run = Forked.program("benchmark", "--lang", "en", "--config", config.toString())
                .redirectError(err.toFile())
                .start();

        assertThat(run.waitFor()).isEqualTo(2);
        assertThat(Files.readAllLines(err))
                .containsExactly("error: " + config
                        + ": cannot be used as a benchmark configuration; Content is not allowed in prolog.");
    }

    @Test
    void the_comparison_is_a_table_for_each_problem() {
        Comparison twenty = new Comparison(
                "generated-20-1",
                List.of(
                        variant("Stock Timefold", new Score(0, -13760, -68338), -35000),
                        variant("Ours", new Score(0, 0, -28702), -7000)));

        assertThat(ComparisonText.lines(new BenchmarkReport(Path.of("report/index.html"), List.of(twenty)), PAGE))
                .containsSequence(
                        "generated-20-1  Hard  Medium    Soft  Spread  Ratio  Avoidable  Moves/s",
                        "-----------------------------------------------------------------------",
                        "Stock Timefold     0  -13760  -68338     120   1.00       1.00    14190",
                        "Ours               0       0  -28702     120   0.42       0.20    14190",
                        "")
                .endsWith("Report: report/index.html")
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void where_nothing_costs_anything_there_is_no_ratio() {
        Comparison idle = new Comparison("idle", List.of(variant("Ours", Score.ZERO, 0)));

        assertThat(ComparisonText.lines(new BenchmarkReport(Path.of("index.html"), List.of(idle)), PAGE))
                .contains("Ours     0       0     0     120      –          –    14190");
    }

    private static Variant variant(String name, Score score, long avoidable) {
        return new Variant(name, new Run(score, avoidable, 14190), 120);
    }
}
