package be.koffieronde.cli;

import be.koffieronde.app.ValidProblem;
import be.koffieronde.problem.InvalidInputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Whether problem files can be planned. */
@Command(
        name = "validate",
        description = {
            "Tells all that is wrong in problem files, and warns of demands that no roster can meet.",
            "Exit code 2 if a file cannot be used; warnings do not count."
        })
final class ValidateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Problem files to look at.")
    private List<Path> files;

    @Override
    public Integer call() {
        List<String> faults = new ArrayList<>();
        for (Path file : files) {
            try {
                report(file, ValidProblem.read(file).warnings());
            } catch (InvalidInputException e) {
                faults.addAll(e.faults());
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
        return ExitCode.FINE;
    }

    private void report(Path file, List<String> warnings) {
        warnings.forEach(warning -> spec.commandLine().getErr().println("warning: " + warning));
        spec.commandLine().getOut().println(file + ": can be planned" + (warnings.isEmpty() ? "" : ", with warnings"));
    }
}
