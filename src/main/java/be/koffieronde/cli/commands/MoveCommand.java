package be.koffieronde.cli.commands;

import be.koffieronde.app.places.FindPlaces;
import be.koffieronde.app.places.MoveVisit;
import be.koffieronde.app.places.MovedVisit;
import be.koffieronde.cli.options.MomentText;
import be.koffieronde.cli.options.People;
import be.koffieronde.cli.options.RosterArguments;
import be.koffieronde.cli.options.UnfitOptions;
import be.koffieronde.cli.terminal.ExitCode;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.cli.terminal.Surroundings;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.files.RosterOnFile;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.time.WrittenMoment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Changes a roster by hand. */
@Command(
        name = "move",
        description = {
            "Puts a visit elsewhere in a roster, swaps it with another, takes it out, pins it or lets it go, and tells for"
                    + " whom what is different.",
            "",
            "The visit is given as for 'places'. What is moved is pinned, so that it stays there. Others of that day start"
                    + " earlier or later only if they must. What breaks a hard rule more than before, or loses a pupil a"
                    + " minute other than by --out, is refused with the reason: exit code 2, and nothing is written. Without -o, ROSTER itself is"
                    + " written, at once or not at all."
        },
        footer = {
            "",
            "Examples:",
            "  koffieronde move limburg.json week48.json \"sessie Noah dinsdag\" --to \"do 10:25\"",
            "  koffieronde move limburg.json week48.json talk/heidi/1 --to \"24/11 14:20\" --supporter yoni -o new.json",
            "  koffieronde move limburg.json week48.json \"Noah ma\" --swap \"Lotte ma\"",
            "  koffieronde move limburg.json week48.json \"Noah ma\" --out",
            "  koffieronde move limburg.json week48.json \"juf Heidi\" --pin"
        })
public final class MoveCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private RosterArguments files;

    @Parameters(index = "2", paramLabel = "VISIT", description = "Which visit: an id, or words.")
    private String visit;

    @ArgGroup(multiplicity = "1")
    private Deed deed;

    /** What is to be done with it. */
    static final class Deed {

        @Option(
                names = "--to",
                required = true,
                paramLabel = "WHEN",
                converter = MomentText.class,
                description =
                        "Where it goes: a day and a time, such as \"di 10:25\", or a time alone for the same day.")
        private @Nullable WrittenMoment to;

        @Option(
                names = "--swap",
                required = true,
                paramLabel = "VISIT",
                description = "The visit to change places with, each at the start of the other.")
        private @Nullable String swap;

        @Option(
                names = "--out",
                required = true,
                description = "Leave it out of the roster, whatever is lost by that; --to puts it in again.")
        private boolean out;

        @Option(names = "--pin", required = true, description = "Leave it where it is when the roster is improved.")
        private boolean pin;

        @Option(names = "--unpin", required = true, description = "No longer so.")
        private boolean unpin;
    }

    @Option(
            names = "--supporter",
            paramLabel = "WHO",
            description = "With --to, whose it will be: an id, or a name. Else whose it is.")
    private @Nullable String supporter;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The roster file to write, else ROSTER itself.")
    private @Nullable Path output;

    @Option(names = "--json", description = "Print scores, totals and changes for each person as JSON, as 'diff' does.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        if (supporter != null && deed.to == null) {
            throw new UnfitOptions(spec.commandLine(), "cli.supporter-with-to");
        }
        ProblemInput input = files.problem(Page.err(spec));
        Path written = output == null ? files.roster() : output;
        FindPlaces places = FindPlaces.in(input.timed(), new RosterOnFile(files.roster(), written, input.files()));
        MoveVisit move = new MoveVisit(places);
        MovedVisit moved = moved(move, places, input);
        move.keep(moved);
        new ChangedRoster(moved, written).print(json, spec);
        return ExitCode.FINE;
    }

    private MovedVisit moved(MoveVisit move, FindPlaces places, ProblemInput input) {
        Visit which = visit(visit, "VISIT", places);
        WrittenMoment to = deed.to;
        if (to != null) {
            String who = supporter == null ? null : People.supporter(supporter, input);
            return InvalidInputException.within(
                    "--to", () -> move.to(which, who, to, Surroundings.of(spec).today()));
        } else if (deed.swap != null) {
            Visit other = visit(deed.swap, "--swap", places);
            return InvalidInputException.within("--swap", () -> move.swap(which, other));
        }
        if (deed.out) {
            return InvalidInputException.within("--out", () -> move.out(which));
        }
        boolean isPinned = deed.pin && !deed.unpin;
        return InvalidInputException.within(isPinned ? "--pin" : "--unpin", () -> move.pin(which, isPinned));
    }

    private static Visit visit(String said, String place, FindPlaces places) {
        return InvalidInputException.within(place, () -> places.visit(said));
    }
}
