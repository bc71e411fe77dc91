package be.koffieronde.cli;

import be.koffieronde.language.Language;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;

/** One run of the program inside a test, off a terminal: its exit code and what it printed. */
public record Cli(int exitCode, String out, String err) {

    /** What day it is for tests: a Friday after the weeks of the examples. */
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 29);

    /** Runs the program as a user would. */
    public static Cli run(String... args) {
        return on(TODAY, args);
    }

    /** The same on a day. */
    public static Cli on(LocalDate today, String... args) {
        Language language = SpokenLanguage.of(List.of(args), Map.of(), Locale.ENGLISH);
        return run(KoffierondeCommand.commandLine(() -> today, language, args), new Failures(false, language), args);
    }

    static Cli run(CommandLine commandLine, Failures failures, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        commandLine.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        int exitCode = KoffierondeCommand.execute(commandLine, failures, args);
        return new Cli(exitCode, out.toString(), err.toString());
    }
}
