package be.koffieronde.cli;

import be.koffieronde.cli.options.DateText;
import be.koffieronde.cli.options.UnfitOptions;
import be.koffieronde.cli.terminal.ExitCode;
import be.koffieronde.cli.terminal.StandardOutput;
import be.koffieronde.cli.terminal.Surroundings;
import be.koffieronde.language.Language;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.WrittenDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program as a whole: lists its commands, and does nothing without one. */
@Command(
        name = "koffieronde",
        description = "Plans the weekly rounds of itinerant learning supporters, with room for coffee.",
        versionProvider = ProgramVersion.class,
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
public final class KoffierondeCommand implements Runnable, Surroundings {

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

    private final Supplier<LocalDate> today;
    private final Language language;

    private KoffierondeCommand(Supplier<LocalDate> today, Language language) {
        this.today = today;
        this.language = language;
    }

    /**
     * Does what the arguments ask, printing to standard output and standard error.
     *
     * @return one of {@link ExitCode}
     */
    public static int execute(String... args) {
        boolean debug = System.getenv("KOFFIERONDE_DEBUG") != null;
        Language language = SpokenLanguage.of(List.of(args), System.getenv(), Locale.getDefault());
        StandardOutput out = StandardOutput.ofProcess();
        CommandLine commandLine = commandLine(language, args).setOut(out.writer());
        return execute(commandLine, new Failures(debug, language), out, args);
    }

    /** The same with an output that knows whether all of it was written; where it was not, nothing is fine. */
    static int execute(CommandLine commandLine, Failures failures, StandardOutput out, String... args) {
        int exitCode = execute(commandLine, failures, args);
        Fault fault = out.fault();
        if (fault == null) {
            return exitCode;
        }
        return Math.max(exitCode, failures.report(new InvalidInputException(fault), commandLine.getErr()));
    }

    /** Made in the locale of no country, in which the whole program then runs: digits and dates never follow the machine. */
    static CommandLine commandLine(Language language, String... args) {
        return commandLine(() -> LocalDate.now(Calendar.ZONE), language, args);
    }

    /** The same on another day. */
    static CommandLine commandLine(Supplier<LocalDate> today, Language language, String... args) {
        Locale.setDefault(Locale.ROOT);
        CommandLine commandLine = new CommandLine(new KoffierondeCommand(today, language));
        Commands.asked(args).forEach(commandLine::addSubcommand);
        HelpLanguage.set(commandLine, language, SpokenLanguage.asked(List.of(args)));
        return commandLine
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, new DateText(today))
                .registerConverter(WrittenDate.class, DateText::written);
    }

    @Override
    public LocalDate today() {
        return today.get();
    }

    @Override
    public Language language() {
        return language;
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
        throw new UnfitOptions(spec.commandLine(), "cli.which-command");
    }
}
