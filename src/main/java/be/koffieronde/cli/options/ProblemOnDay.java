package be.koffieronde.cli.options;

import be.koffieronde.cli.terminal.Surroundings;
import be.koffieronde.files.ProblemInput;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A problem, and the day of which something is asked. */
public final class ProblemOnDay {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(paramLabel = "PROBLEM", description = "The problem, a JSON file or a workbook.")
    private Path problem;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "On which day, such as 1/12/2026, morgen or 2026-12-01. Else today.")
    private @Nullable LocalDate date;

    public ProblemInput problem() {
        return ProblemInput.read(problem);
    }

    public LocalDate day() {
        return date == null ? Surroundings.of(spec).today() : date;
    }
}
