package be.koffieronde.cli;

import be.koffieronde.problem.InvalidInputException;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program as a whole: lists its commands, and does nothing without one. */
@Command(
        name = "koffieronde",
        description = "Plans the weekly rounds of itinerant learning supporters, with room for coffee.",
        versionProvider = ProgramVersion.class,
        subcommands = {
            PlanCommand.class,
            CheckCommand.class,
            CoffeeCommand.class,
            DiffCommand.class,
            TalkCommand.class,
            SeasonCommand.class,
            IcsCommand.class,
            ValidateCommand.class,
            GenerateCommand.class,
            TemplateCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            RoadsCommand.class,
            SchoolsCommand.class,
            AnonymiseCommand.class,
            ReportCommand.class,
            PriceCommand.class,
            BenchmarkCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            ExitCode.FINE + ":fine",
            ExitCode.RULES_BROKEN + ":a roster breaks hard rules, or differs from another",
            ExitCode.BAD_INPUT + ":a file, option or argument cannot be used",
            ExitCode.INTERNAL_ERROR + ":the program itself went wrong"
        },
        footer = {"", "'koffieronde COMMAND --help' tells what a command takes."})
public final class KoffierondeCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help and stop.")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version and stop.")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean version;

    private KoffierondeCommand() {}

    /**
     * Does what the arguments ask, printing to standard output and standard error.
     *
     * @return one of {@link ExitCode}
     */
    public static int execute(String... args) {
        boolean debug = System.getenv("KOFFIERONDE_DEBUG") != null;
        StandardOutput out = StandardOutput.ofProcess();
        CommandLine commandLine = commandLine().setOut(out.writer());
        return execute(commandLine, new Failures(debug), out, args);
    }

    /** The same with an output that knows whether all of it was written; where it was not, nothing is fine. */
    static int execute(CommandLine commandLine, Failures failures, StandardOutput out, String... args) {
        int exitCode = execute(commandLine, failures, args);
        String fault = out.fault();
        if (fault == null) {
            return exitCode;
        }
        return Math.max(exitCode, failures.report(new InvalidInputException(fault), commandLine.getErr()));
    }

    static CommandLine commandLine() {
        return new CommandLine(new KoffierondeCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, new DateText());
    }

    /** The same with a command line that may print elsewhere. */
    static int execute(CommandLine commandLine, Failures failures, String... args) {
        commandLine.setParameterExceptionHandler(failures);
        commandLine.setExecutionExceptionHandler(failures);
        try {
            return commandLine.execute(args);
        } catch (Error e) {
            return failures.report(e, commandLine.getErr());
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }
}
