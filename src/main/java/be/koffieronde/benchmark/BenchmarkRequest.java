package be.koffieronde.benchmark;

import java.nio.file.Path;

/**
 * What to benchmark.
 *
 * @param config file in the format of Timefold's benchmarker
 * @param quick only a few seconds, with one seed, on small problems: to see that it works, not to measure
 * @param output directory in which the report gets a directory of its own
 */
public record BenchmarkRequest(Path config, boolean quick, Path output) {}
