package be.koffieronde.cli.print;

import be.koffieronde.benchmark.BenchmarkReport;
import be.koffieronde.benchmark.Comparison;
import be.koffieronde.benchmark.Comparison.Variant;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.cli.terminal.TextTable;
import be.koffieronde.problem.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A benchmark's outcome: a table for each problem, what its columns mean, and where the report is. */
public final class ComparisonText {

    private ComparisonText() {}

    public static List<String> lines(BenchmarkReport report, Page page) {
        List<String> lines = new ArrayList<>();
        for (Comparison comparison : report.comparisons()) {
            lines.addAll(table(comparison, page).lines());
            lines.add("");
        }
        page.word("cli.print.benchmark.legend").lines().forEach(lines::add);
        lines.add("");
        lines.add(page.word("cli.print.benchmark.report", report.page()));
        return lines;
    }

    private static TextTable table(Comparison comparison, Page page) {
        TextTable table = new TextTable(
                Stream.concat(Stream.of(comparison.problem()), Stream.of(page.words("cli.print.benchmark.columns")))
                        .toArray());
        comparison.variants().forEach(variant -> add(variant, comparison, table));
        return table;
    }

    private static void add(Variant variant, Comparison comparison, TextTable table) {
        Score score = variant.median().score();
        table.row(
                variant.name(),
                score.hard(),
                score.medium(),
                score.soft(),
                variant.spread(),
                ratio(comparison.ratio(variant)),
                ratio(comparison.avoidableRatio(variant)),
                variant.median().movesPerSecond());
    }

    private static String ratio(double ratio) {
        return Double.isFinite(ratio) ? String.format(Locale.ROOT, "%.2f", ratio) : "–";
    }
}
