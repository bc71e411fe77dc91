package be.koffieronde.benchmark;

import ai.timefold.solver.benchmark.config.PlannerBenchmarkConfig;
import ai.timefold.solver.benchmark.config.ProblemBenchmarksConfig;
import ai.timefold.solver.benchmark.config.SolverBenchmarkConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import be.koffieronde.format.file.AtomicFile;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A configuration of Timefold's benchmarker from a file, made ready to run. */
final class BenchmarkConfig {

    private static final long QUICK_SECONDS = 5;
    private static final int QUICK_SUPPORTERS = 20;

    private final Path file;
    private final PlannerBenchmarkConfig config;

    private BenchmarkConfig(Path file) {
        this.file = file;
        config = read(file);
    }

    /** @throws InvalidInputException with what is wrong in the file, or with all that is wrong in the problems it names */
    static PlannerBenchmarkConfig of(BenchmarkRequest request) {
        BenchmarkConfig it = new BenchmarkConfig(request.config());
        AtomicFile.prepare(request.output().resolve("index.html"));
        it.config.setBenchmarkDirectory(request.output().toFile());
        it.takeProblems(request.quick() ? QUICK_SUPPORTERS : Integer.MAX_VALUE);
        it.takeSeconds(request.quick() ? QUICK_SECONDS : it.secondsInFile());
        if (request.quick()) {
            it.solverBenchmarks().forEach(benchmark -> benchmark.setSubSingleCount(1));
        }
        return it.config;
    }

    private static PlannerBenchmarkConfig read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new InvalidInputException(Fault.of("benchmark.no-config").in(file.toString()));
        }
        try {
            checkXml(file);
            return PlannerBenchmarkConfig.createFromXmlFile(file.toFile());
        } catch (IllegalArgumentException | SAXException | ParserConfigurationException | IOException e) {
            throw new InvalidInputException(
                    Fault.of("benchmark.bad-config", String.valueOf(innermost(e).getMessage()))
                            .in(file.toString()));
        }
    }

    /** Timefold's own reader prints to the screen what is no XML. */
    private static void checkXml(Path file) throws SAXException, ParserConfigurationException, IOException {
        SAXParserFactory.newDefaultInstance().newSAXParser().parse(file.toFile(), new DefaultHandler());
    }

    private static Throwable innermost(Throwable failure) {
        return failure.getCause() == null ? failure : innermost(failure.getCause());
    }

    private void takeProblems(int mostSupporters) {
        BenchmarkProblems problems = new BenchmarkProblems(file, mostSupporters);
        solverBenchmarks()
                .flatMap(benchmark -> Stream.ofNullable(benchmark.getProblemBenchmarksConfig()))
                .forEach(config -> config.setInputSolutionFileList(problems.prepared(files(config))));
    }

    private static List<File> files(ProblemBenchmarksConfig config) {
        return config.getInputSolutionFileList() == null ? List.of() : config.getInputSolutionFileList();
    }

    private long secondsInFile() {
        return solvers()
                .flatMap(solver -> Stream.ofNullable(solver.getTerminationConfig()))
                .flatMap(termination -> Stream.ofNullable(termination.getSecondsSpentLimit()))
                .findFirst()
                .orElseThrow(() ->
                        new InvalidInputException(Fault.of("benchmark.no-limit").in(file.toString())));
    }

    private void takeSeconds(long seconds) {
        solvers().forEach(solver -> {
            TerminationConfig termination = solver.getTerminationConfig();
            if (termination != null) {
                termination.setSecondsSpentLimit(seconds);
            }
            SearchTime.set(solver, seconds);
        });
    }

    private Stream<SolverConfig> solvers() {
        return solverBenchmarks().flatMap(benchmark -> Stream.ofNullable(benchmark.getSolverConfig()));
    }

    private Stream<SolverBenchmarkConfig> solverBenchmarks() {
        return Stream.concat(
                Stream.ofNullable(config.getInheritedSolverBenchmarkConfig()),
                Stream.ofNullable(config.getSolverBenchmarkConfigList()).flatMap(List::stream));
    }
}
