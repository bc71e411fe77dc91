package be.koffieronde.benchmark;

import ai.timefold.solver.benchmark.api.PlannerBenchmarkFactory;
import ai.timefold.solver.benchmark.config.PlannerBenchmarkConfig;
import ai.timefold.solver.benchmark.impl.DefaultPlannerBenchmark;
import ai.timefold.solver.benchmark.impl.loader.FileProblemProvider;
import ai.timefold.solver.benchmark.impl.result.PlannerBenchmarkResult;
import ai.timefold.solver.benchmark.impl.result.ProblemBenchmarkResult;
import ai.timefold.solver.benchmark.impl.result.SingleBenchmarkResult;
import ai.timefold.solver.benchmark.impl.result.SubSingleBenchmarkResult;
import be.koffieronde.benchmark.Comparison.Variant;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.language.Message;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import java.nio.file.Path;
import java.util.List;

/** Runs every solver of a configuration on all its problems by Timefold's benchmarker; the referee judges the rosters. */
public final class Benchmark {

    private final DefaultPlannerBenchmark benchmark;

    /** @throws InvalidInputException with what is wrong in the configuration, or with all that is wrong in its problems */
    public Benchmark(BenchmarkRequest request) {
        PlannerBenchmarkConfig config = BenchmarkConfig.of(request);
        try {
            benchmark = (DefaultPlannerBenchmark)
                    PlannerBenchmarkFactory.create(config).buildPlannerBenchmark();
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException(
                    new Fault(request.config().toString(), Message.asSaid(String.valueOf(e.getMessage()))));
        }
    }

    /** How many runs there will be, over all solvers, problems and seeds. */
    public int runs() {
        return result().getTotalSubSingleCount();
    }

    /**
     * Runs it once.
     *
     * @throws RuntimeException after all runs, if one of them failed; the report tells of the others then
     */
    public BenchmarkReport run() {
        benchmark.benchmark();
        return new BenchmarkReport(
                benchmark.getBenchmarkReport().getHtmlOverviewFile().toPath(),
                result().getUnifiedProblemBenchmarkResultList().stream()
                        .map(Benchmark::comparison)
                        .toList());
    }

    private PlannerBenchmarkResult result() {
        return benchmark.getPlannerBenchmarkResult();
    }

    private static Comparison comparison(ProblemBenchmarkResult<?> problem) {
        List<Variant> variants = problem.getSingleBenchmarkResultList().stream()
                .map(Benchmark::variant)
                .toList();
        return new Comparison(problem.getName(), variants);
    }

    private static Variant variant(SingleBenchmarkResult single) {
        List<Run> runs = single.getSubSingleBenchmarkResultList().stream()
                .map(Benchmark::run)
                .toList();
        return Variant.of(single.getSolverBenchmarkResult().getName(), runs);
    }

    private static Run run(SubSingleBenchmarkResult run) {
        ProblemBenchmarkResult<?> problem = run.getSingleBenchmarkResult().getProblemBenchmarkResult();
        Path file = ((FileProblemProvider<?>) problem.getProblemProvider())
                .getProblemFile()
                .toPath();
        Path roster = run.getResultDirectory().toPath().resolve(problem.getName() + ".json");
        return Run.of(ProblemInput.read(file).roster(roster).judgement(), run.getMoveEvaluationSpeed());
    }
}
