package be.koffieronde.bench;

import be.koffieronde.problem.InvalidInputException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.LogManager;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Start of the measurements against others; docs/benchmarks.md says how to read what they print. */
@Command(
        name = "opponents",
        mixinStandardHelpOptions = true,
        description = "Measures the planner against others, on the same problems in the same time.")
public final class Opponents {

    @Spec
    private CommandSpec spec;

    private Opponents() {
        spec = CommandSpec.create();
    }

    /** Ends with 0, or with 2 if a file or an option cannot be used. */
    public static void main(String[] args) {
        LogManager.getLogManager().reset();
        CommandLine commandLine = new CommandLine(new Opponents());
        commandLine.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof InvalidInputException input) {
                input.faults().forEach(fault -> command.getErr().println("error: " + fault));
                return CommandLine.ExitCode.USAGE;
            }
            throw failure;
        });
        System.exit(commandLine.execute(args.length == 0 ? new String[] {"--help"} : args));
    }

    @Command(description = "Ours, OR-Tools routing and a week made by hand, on problem files.")
    void contest(
            @Option(names = "--seconds", defaultValue = "60", description = "Time for each roster. Else 60.")
                    int seconds,
            @Option(names = "--seeds", split = ",", defaultValue = "1,2,3,4,5", description = "Else 1,2,3,4,5.")
                    List<Long> seeds,
            @Option(names = "--threads", description = "For those who can use several. Else all processors.") @Nullable
                    Integer threads,
            @Option(names = "-o", defaultValue = "local/opponents", description = "Directory for the rosters.")
                    Path output,
            @Parameters(arity = "1..*", paramLabel = "PROBLEM") List<Path> problems) {
        Contest contest = new Contest(seconds, seeds, processors(threads), output);
        problems.forEach(problem -> contest.meet(problem, out()));
    }

    @Command(description = "The gap to CP-SAT's bound, for weeks of one supporter.")
    void gap(
            @Option(names = "--seconds", defaultValue = "5", description = "Time for the planner. Else 5.") int seconds,
            @Option(names = "--proof-seconds", defaultValue = "120", description = "Time for CP-SAT. Else 120.")
                    int proofSeconds,
            @Option(names = "--weeks", defaultValue = "20", description = "How many weeks. Else 20.") int weeks,
            @Option(names = "--seed", defaultValue = "1", description = "Of the planner. Else 1.") long seed,
            @Option(names = "--threads", description = "For both. Else all processors.") @Nullable Integer threads) {
        new GapToOptimum(seconds, proofSeconds, seed, processors(threads)).measure(weeks, out());
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private static int processors(@Nullable Integer threads) {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }
}
