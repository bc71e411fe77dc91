package be.koffieronde.cli.commands;

import be.koffieronde.app.places.FindPlaces;
import be.koffieronde.app.places.PlaceQuestion;
import be.koffieronde.cli.options.People;
import be.koffieronde.cli.options.RosterArguments;
import be.koffieronde.cli.print.PlaceReport;
import be.koffieronde.cli.terminal.ExitCode;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.cli.terminal.Surroundings;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.files.RosterOnFile;
import be.koffieronde.format.PlacesJson;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.time.WrittenDate;
import be.koffieronde.roster.PlaceAnswer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells where a visit could go in a roster. */
@Command(
        name = "places",
        description = {
            "Tells where a visit could go in a roster, what that costs and whom it concerns, and why not elsewhere.",
            "",
            "The visit may be planned or left out, a session, a meeting, a talk or an appointment. It is given by its id or by"
                    + " words: whom it is with, what it is, with which supporter, the day and the time it is on. Nothing else"
                    + " moves; if it fits nowhere so, or with --more, others of that day may start earlier or later. Pins of"
                    + " the visit itself do not count."
        },
        footer = {
            "",
            "Examples:",
            "  koffieronde places problems/first-week.json solutions/first-week.json \"juf Heidi\"",
            "  koffieronde places limburg.json week48.json \"sessie Noah dinsdag\" --supporter yoni",
            "  koffieronde places limburg.json week48.json support/p17-a/1/2 --day do --json"
        })
public final class PlacesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private RosterArguments files;

    @Parameters(index = "2", paramLabel = "VISIT", description = "Which visit: an id, or words.")
    private String visit;

    @Option(names = "--supporter", paramLabel = "WHO", description = "Only with this one: an id, or a name.")
    private @Nullable String supporter;

    @Option(
            names = "--day",
            paramLabel = "DATE",
            description = "Only on this day of the roster, such as dinsdag, 24/11 or 2026-11-24.")
    private @Nullable WrittenDate day;

    @Option(names = "--more", description = "Let others of a day start earlier or later in any case.")
    private boolean more;

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        ProblemInput input = files.problem(Page.err(spec));
        FindPlaces places = FindPlaces.in(input.timed(), new RosterOnFile(files.roster()));
        if (!places.score().isFeasible()) {
            Page.err(spec).warn("cli.print.place.broken", files.roster(), places.score());
        }
        PlaceAnswer answer = places.ask(question(places, input));
        if (json) {
            new PlacesJson(places.text(), Surroundings.of(spec).language())
                    .write(answer, spec.commandLine().getOut());
        } else {
            new PlaceReport(places.text(), Page.out(spec)).print(answer, more);
        }
        spec.commandLine().getOut().flush();
        return ExitCode.FINE;
    }

    private PlaceQuestion question(FindPlaces places, ProblemInput input) {
        String id =
                InvalidInputException.within("VISIT", () -> places.visit(visit)).id();
        String who = supporter == null ? null : People.supporter(supporter, input);
        return new PlaceQuestion(id, who, day(places), more);
    }

    private @Nullable LocalDate day(FindPlaces places) {
        if (day == null) {
            return null;
        }
        LocalDate date = day.in(places.calendar(), Surroundings.of(spec).today());
        return InvalidInputException.within("--day", () -> places.known(date));
    }
}
