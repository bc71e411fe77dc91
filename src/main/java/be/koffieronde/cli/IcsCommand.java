package be.koffieronde.cli;

import be.koffieronde.app.CalendarOwner;
import be.koffieronde.app.CalendarOwner.Kind;
import be.koffieronde.app.CalendarRequest;
import be.koffieronde.app.ExportCalendar;
import be.koffieronde.app.ProblemInput;
import be.koffieronde.format.CalendarChanges;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a calendar file. */
@Command(
        name = "ics",
        description = {
            "Writes what a roster has for one supporter, partner or school as an iCalendar file, for any calendar"
                    + " program.",
            "",
            "A file that is there is brought up to date: import it again, and events move instead of doubling. Weeks"
                    + " that were in it before stay. Partners and schools read initials of pupils only; what support"
                    + " a pupil gets is told nowhere."
        },
        footer = {
            "",
            "Examples:",
            "  koffieronde ics problems/first-week.json solutions/first-week.json \\",
            "      --supporter an -o an.ics",
            "  koffieronde ics problems/first-week.json solutions/first-week.json \\",
            "      --school de-brug --lang en -o de-brug.ics"
        })
final class IcsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private RosterArguments files;

    @ArgGroup(multiplicity = "1")
    private Whose whose;

    /** One of the three. */
    private static final class Whose {

        @Option(names = "--supporter", required = true, paramLabel = "ID", description = "For this supporter.")
        private @Nullable String supporter;

        @Option(names = "--partner", required = true, paramLabel = "ID", description = "For this partner.")
        private @Nullable String partner;

        @Option(names = "--school", required = true, paramLabel = "ID", description = "For this school.")
        private @Nullable String school;

        CalendarOwner owner() {
            if (supporter != null) {
                return new CalendarOwner(Kind.SUPPORTER, supporter);
            }
            return partner != null
                    ? new CalendarOwner(Kind.PARTNER, partner)
                    : new CalendarOwner(Kind.SCHOOL, Objects.requireNonNull(school));
        }
    }

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The calendar file to write or to bring up to date.")
    private Path output;

    @Mixin
    private CardOptions cards;

    @Override
    public Integer call() {
        ProblemInput input = files.problem(Page.err(spec));
        CalendarRequest request =
                new CalendarRequest(whose.owner(), cards.language(), cards.texts(), files.log(), output);
        CalendarChanges changes = ExportCalendar.write(input, files.roster(), request);
        Page.out(spec)
                .line("%s: events new %d, changed %d, as they were %d, cancelled %d"
                        .formatted(
                                output, changes.added(), changes.changed(), changes.unchanged(), changes.cancelled()));
        return ExitCode.FINE;
    }
}
