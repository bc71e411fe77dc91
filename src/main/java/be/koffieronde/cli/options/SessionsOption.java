package be.koffieronde.cli.options;

import be.koffieronde.cli.terminal.Page;
import be.koffieronde.cli.terminal.Warnings;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.files.log.KnownSessions;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A log of sessions beside a problem. */
public final class SessionsOption {

    /** The log if none is named. */
    public static final String USUAL_LOG = "sessions.csv";

    @Option(
            names = "--sessions",
            paramLabel = "FILE",
            description =
                    "A log of sessions, see 'koffieronde session'. What it says is owed before the first day is to be"
                            + " made up.")
    private @Nullable Path sessions;

    /** Reads a problem with what is owed; warns of sessions in the log of needs the problem does not have. */
    ProblemInput read(Path problem, Page err) {
        ProblemInput input = ProblemInput.read(problem);
        if (sessions == null) {
            return input;
        }
        KnownSessions known = KnownSessions.read(sessions);
        known.warning(input.directory()).ifPresent(warning -> Warnings.print(warning, err));
        return input.with(known);
    }
}
