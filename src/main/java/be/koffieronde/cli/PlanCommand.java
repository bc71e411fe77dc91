package be.koffieronde.cli;

import be.koffieronde.app.Effort;
import be.koffieronde.app.PlanRequest;
import be.koffieronde.app.PlanWeek;
import be.koffieronde.app.PlannedWeek;
import be.koffieronde.app.ProblemInput;
import be.koffieronde.app.ScoreLog;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plans a problem and writes the roster. */
@Command(
        name = "plan",
        description = {
            "Plans a problem and writes the roster.",
            "",
            "Ctrl-C ends the search and writes the best roster so far; once more, and it stops at once. The file"
                    + " that was there stays until the new roster is complete."
        },
        footer = {
            "",
            "Examples:",
            "  koffieronde plan problems/first-week.json",
            "  koffieronde plan problems/limburg.json --time 2m -o week48.json",
            "  koffieronde plan problems/limburg.json --start week48.json --time 30s",
            "  koffieronde plan problems/first-week.json --moves 10000 --seed 7"
        })
final class PlanCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PROBLEM", description = "The problem file.")
    private Path problem;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The roster file to write. Else solutions/<name of the problem>.json.")
    private @Nullable Path output;

    @Option(
            names = "--time",
            paramLabel = "TIME",
            converter = TimeLimit.Text.class,
            description = "How long to search, such as 30s, 2m, 1m30s or 500ms; or auto, which ends when another minute"
                    + " would save less than 1%% of the cost. Else auto, unless --moves is given.")
    private @Nullable TimeLimit time;

    @Option(
            names = "--moves",
            paramLabel = "N",
            description =
                    "How many moves to try, instead of a time. The roster is the same for the same --seed, --moves"
                            + " and --threads.")
    private @Nullable Long moves;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seed of all random choices. Else ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many parts to search at the same time. Else one for each processor.")
    private @Nullable Integer threads;

    @Option(names = "--start", paramLabel = "ROSTER", description = "A roster of the same problem to improve.")
    private @Nullable Path start;

    @Option(
            names = "--log",
            paramLabel = "FILE",
            description = "A CSV file of how the score and the points of each rule change while it searches.")
    private @Nullable Path log;

    @Override
    public Integer call() {
        PlanRequest request = new PlanRequest(effort(), output, start);
        ProblemInput input = ProblemInput.read(problem);
        Warnings.print(input.warnings(), Page.err(spec));
        PlanWeek plan = new PlanWeek(input, request);
        PlannedWeek week = log == null ? run(plan) : runLogged(plan, ScoreLog.create(log, input));
        PlanReport.print(week, Page.out(spec));
        return ExitCode.of(week.judgement().verdict().score());
    }

    private Effort effort() {
        if (time != null && moves != null) {
            throw new ParameterException(spec.commandLine(), "Give --time or --moves, not both.");
        }
        checkPositive("--moves", moves);
        checkPositive("--threads", threads);
        return new Effort(
                time == null ? null : time.duration(),
                moves == null ? 0 : moves,
                seed,
                threads == null ? Runtime.getRuntime().availableProcessors() : threads);
    }

    private void checkPositive(String option, @Nullable Number value) {
        if (value != null && value.longValue() < 1) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for option '%s': %s; give 1 or more".formatted(option, value));
        }
    }

    private PlannedWeek runLogged(PlanWeek plan, ScoreLog scores) {
        try (scores) {
            scores.follow(plan);
            PlannedWeek week = run(plan);
            scores.end(week);
            return week;
        }
    }

    private PlannedWeek run(PlanWeek plan) {
        ProgressDisplay display = new ProgressDisplay(
                () -> ProgressText.of(plan.progress()), spec.commandLine().getErr(), Terminal.ERR::columns);
        Runnable end = () -> {
            plan.stop();
            display.say("Ending the search; once more to stop without a roster.");
        };
        Interruption interruption = Interruption.calls(end);
        try (display;
                interruption) {
            display.start();
            return plan.run();
        }
    }
}
