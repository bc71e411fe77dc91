package be.koffieronde.cli;

import be.koffieronde.app.Validation;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says whether problem files can be planned. */
@Command(
        name = "validate",
        description = "Looks for errors in problem files, and for what can hardly be meant.",
        footer = {
            "",
            "Examples:",
            "  koffieronde validate week48.json",
            "  koffieronde validate week48.json week49.json"
        })
final class ValidateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PROBLEM", description = "The problem files.")
    private List<Path> problems;

    @Override
    public Integer call() {
        int exitCode = ExitCode.FINE;
        for (Path problem : problems) {
            Validation validation = Validation.of(problem);
            print(problem, validation);
            exitCode = validation.errors().isEmpty() ? exitCode : ExitCode.BAD_INPUT;
        }
        return exitCode;
    }

    private void print(Path problem, Validation validation) {
        PrintWriter err = spec.commandLine().getErr();
        validation.errors().forEach(error -> err.println("error: " + error));
        validation.warnings().forEach(warning -> Warnings.print(warning, err));
        if (validation.size() != null) {
            spec.commandLine().getOut().println("OK: " + problem + ": " + SizeText.of(validation.size()));
        }
    }
}
