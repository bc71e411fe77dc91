package be.koffieronde.cli.commands;

import be.koffieronde.benchmark.Benchmark;
import be.koffieronde.benchmark.BenchmarkReport;
import be.koffieronde.benchmark.BenchmarkRequest;
import be.koffieronde.cli.print.ComparisonText;
import be.koffieronde.cli.terminal.ExitCode;
import be.koffieronde.cli.terminal.Page;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares solvers. */
@Command(
        name = "benchmark",
        description = {
            "Compares solvers on the same problems, with a report in HTML.",
            "",
            "Takes long: every solver searches every problem with several seeds, one after the other."
        },
        footer = {"", "Examples:", "  koffieronde benchmark --quick", "  koffieronde benchmark -o local/benchmark"})
public final class BenchmarkCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            defaultValue = "benchmark-config.xml",
            description = "What to compare, as Timefold's benchmarker has it written. Else ${DEFAULT-VALUE}.")
    private Path config;

    @Option(
            names = "--quick",
            description = "Only problems of at most 20 supporters, 5 seconds, one seed: shows that it works.")
    private boolean quick;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "local/benchmark",
            description = "Where the report gets a directory of its own. Else ${DEFAULT-VALUE}.")
    private Path output;

    @Override
    public Integer call() {
        Benchmark benchmark = new Benchmark(new BenchmarkRequest(config, quick, output));
        Page.err(spec).say("cli.print.benchmark.runs", benchmark.runs());
        BenchmarkReport report = benchmark.run();
        Page out = Page.out(spec);
        ComparisonText.lines(report, out).forEach(out::line);
        return ExitCode.FINE;
    }
}
