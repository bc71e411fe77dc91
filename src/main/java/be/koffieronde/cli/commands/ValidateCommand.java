package be.koffieronde.cli.commands;

import be.koffieronde.cli.print.SizeText;
import be.koffieronde.cli.terminal.ExitCode;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.cli.terminal.Warnings;
import be.koffieronde.files.Validation;
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
        description = {
            "Tells all that is wrong in problem files, and warns of demands that no roster can meet.",
            "Exit code 2 if a file cannot be used; warnings do not count."
        },
        footer = {
            "",
            "Examples:",
            "  koffieronde validate week48.json",
            "  koffieronde validate week48.json week49.json"
        })
public final class ValidateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Problems to look at, JSON files or workbooks.")
    private List<Path> files;

    @Override
    public Integer call() {
        int exitCode = ExitCode.FINE;
        for (Path file : files) {
            Validation validation = Validation.of(file);
            print(file, validation);
            exitCode = validation.errors().isEmpty() ? exitCode : ExitCode.BAD_INPUT;
        }
        return exitCode;
    }

    private void print(Path file, Validation validation) {
        Page err = Page.err(spec);
        validation.errors().forEach(err::error);
        validation.warnings().forEach(warning -> Warnings.print(warning, err));
        if (validation.size() != null) {
            Page.out(spec).say("cli.print.ok", file, SizeText.of(validation.size()));
        }
    }
}
