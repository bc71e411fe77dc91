package be.koffieronde.cli.options;

import be.koffieronde.app.port.TalkLogStore;
import be.koffieronde.app.talks.TalkChoice;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.files.log.TalkLogOnFile;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A talk log, and which of its talks. */
public final class TalkChoiceOptions {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "PROBLEM",
            description = "The problem, a JSON file or a workbook, for who is who by name. Else give ids as the log has"
                    + " them.")
    private @Nullable Path problem;

    @Option(names = "--partner", paramLabel = "WHO", description = "Only talks with this partner.")
    private @Nullable String partner;

    @Option(names = "--supporter", paramLabel = "WHO", description = "Only talks of this supporter.")
    private @Nullable String supporter;

    @Option(
            names = "--talks",
            paramLabel = "FILE",
            defaultValue = TalksOption.USUAL_LOG,
            description = "The log. Else ${DEFAULT-VALUE}.")
    private Path talks;

    public Path file() {
        return talks;
    }

    public TalkLogStore log() {
        return new TalkLogOnFile(talks, false);
    }

    public TalkChoice on(@Nullable LocalDate date) {
        return new TalkChoice(problem == null ? null : People.of(ProblemInput.read(problem)), supporter, partner, date);
    }
}
