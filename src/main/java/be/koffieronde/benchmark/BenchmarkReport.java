package be.koffieronde.benchmark;

import java.nio.file.Path;
import java.util.List;

/**
 * What a benchmark came to.
 *
 * @param page the report's first page, an HTML file; rosters and statistics lie beside it
 * @param comparisons one for each problem, in the order of the configuration
 */
public record BenchmarkReport(Path page, List<Comparison> comparisons) {

    public BenchmarkReport {
        comparisons = List.copyOf(comparisons);
    }
}
