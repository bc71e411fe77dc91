package be.koffieronde.cli;

import be.koffieronde.benchmark.BenchmarkReport;
import be.koffieronde.benchmark.Comparison;
import be.koffieronde.benchmark.Comparison.Variant;
import be.koffieronde.problem.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A benchmark's outcome: a table for each problem, what its columns mean, and where the report is. */
final class ComparisonText {

    private static final List<String> LEGEND = List.of(
            "Medians over the seeds, judged by the referee. Spread: soft points between the",
            "best and the worst seed. Ratio: soft cost in that of the first row; Avoidable:",
            "the same without commute and workload. Moves/s: those that Timefold scored.");

    private ComparisonText() {}

    static List<String> lines(BenchmarkReport report) {
        List<String> lines = new ArrayList<>();
        for (Comparison comparison : report.comparisons()) {
            lines.addAll(table(comparison).lines());
            lines.add("");
        }
        lines.addAll(LEGEND);
        lines.add("");
        lines.add("Report: " + report.page());
        return lines;
    }

    private static TextTable table(Comparison comparison) {
        TextTable table = new TextTable(
                comparison.problem(), "Hard", "Medium", "Soft", "Spread", "Ratio", "Avoidable", "Moves/s");
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
