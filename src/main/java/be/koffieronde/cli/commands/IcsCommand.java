package be.koffieronde.cli.commands;

import be.koffieronde.cli.options.CardOptions;
import be.koffieronde.cli.options.OwnerOptions;
import be.koffieronde.cli.options.RosterArguments;
import be.koffieronde.cli.options.UnfitOptions;
import be.koffieronde.cli.terminal.ExitCode;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.files.paper.ExportCalendar;
import be.koffieronde.format.calendar.CalendarChanges;
import be.koffieronde.language.Message;
import be.koffieronde.privacy.Fact;
import be.koffieronde.privacy.Reader;
import be.koffieronde.report.calendar.RosterCalendars;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes calendar files. */
@Command(
        name = "ics",
        description = {
            "Writes what a roster has for one supporter, partner or school, or for all of them, as iCalendar files, for"
                    + " any calendar program.",
            "",
            "A file that is there is brought up to date: import it again, and events move instead of doubling. Weeks"
                    + " that were in it before stay, and so does what you added to an event. Pupils are told by their"
                    + " initials; what support a pupil gets is told nowhere."
        },
        footer = {
            "",
            "Examples:",
            "  koffieronde ics problems/first-week.json solutions/first-week.json \\",
            "      --supporter an -o an.ics",
            "  koffieronde ics problems/first-week.json solutions/first-week.json \\",
            "      --school de-brug --lang en -o de-brug.ics",
            "  koffieronde ics problems/first-week.json solutions/first-week.json \\",
            "      --all -o calendars"
        })
public final class IcsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private RosterArguments files;

    @ArgGroup
    private @Nullable OwnerOptions whose;

    @Option(
            names = "--all",
            description = "For everybody and every school: -o is a directory, and gets a file for each.")
    private boolean all;

    @Option(names = "--names", description = "Supporters read pupils' names in their calendars, not initials.")
    private boolean names;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The calendar file to write or to bring up to date; with --all, the directory.")
    private Path output;

    @Mixin
    private CardOptions cards;

    @Override
    public Integer call() {
        if (all == (whose != null)) {
            throw refused("cli.whose-calendar");
        }
        ProblemInput input = files.problem(Page.err(spec));
        Reader owner = whose == null ? null : whose.in(input);
        if (names && owner != null && !owner.audience().mayBeShown(Fact.PUPIL_NAMES)) {
            throw refused("cli.names");
        }
        RosterCalendars.Terms terms = new RosterCalendars.Terms(cards.language(), cards.texts(), files.log(), names);
        ExportCalendar export = new ExportCalendar(input, files.roster(), terms, output);
        if (owner == null) {
            printAll(export.writeAll());
        } else {
            Page.out(spec).say("cli.print.file", output, text(export.write(owner)));
        }
        return ExitCode.FINE;
    }

    private void printAll(Map<Path, CalendarChanges> changes) {
        CalendarChanges sum = changes.values().stream().reduce(CalendarChanges.NONE, CalendarChanges::plus);
        Page.out(spec).say("cli.print.ics.all", output, changes.size(), text(sum));
    }

    private static Message text(CalendarChanges changes) {
        return Message.of(
                "cli.print.ics", changes.added(), changes.changed(), changes.unchanged(), changes.cancelled());
    }

    private UnfitOptions refused(String code) {
        return new UnfitOptions(spec.commandLine(), code);
    }
}
