package be.koffieronde.cli.commands;

import be.koffieronde.app.names.WhoIsMeant;
import be.koffieronde.app.places.Intake;
import be.koffieronde.cli.options.People;
import be.koffieronde.cli.options.RosterArguments;
import be.koffieronde.cli.options.UnfitOptions;
import be.koffieronde.cli.print.IntakeReport;
import be.koffieronde.cli.terminal.ExitCode;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.cli.terminal.Surroundings;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.files.RosterOnFile;
import be.koffieronde.format.IntakeJson;
import be.koffieronde.roster.IntakeOffer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells who could take a pupil. */
@Command(
        name = "intake",
        description = {
            "Tells who could take the sessions of a pupil that a roster leaves out, and why the others could not.",
            "",
            "First with nothing else moved, then with up to two other visits moved, or a talk left out, where that is better. The"
                    + " roster may be older than the problem: visits that it does not know are left out. Most sessions come"
                    + " first, then least cost. --book writes the roster with all sessions of an offer, pinned."
        },
        footer = {
            "",
            "Examples:",
            "  koffieronde intake limburg.json week48.json --pupil p17",
            "  koffieronde intake limburg.json week48.json --pupil Noah --book 1 -o week48.json"
        })
public final class IntakeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private RosterArguments files;

    @Option(names = "--pupil", required = true, paramLabel = "WHO", description = "Which pupil: an id, or a name.")
    private String pupil;

    @Option(names = "--book", paramLabel = "N", description = "The offer to book, by its number.")
    private @Nullable Integer book;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "With --book, the roster file to write; it may be ROSTER itself.")
    private @Nullable Path output;

    @Option(
            names = "--json",
            description = "Print as JSON; with --book scores, totals and changes for each person, as 'diff' does.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        if ((book == null) != (output == null)) {
            throw new UnfitOptions(spec.commandLine(), "cli.book-with-output");
        }
        ProblemInput input = files.problem(Page.err(spec));
        WhoIsMeant who = People.of(input);
        String id = who.pupil(pupil);
        who.throwIfAny();
        Path written = output == null ? files.roster() : output;
        Intake intake = Intake.in(input.timed(), new RosterOnFile(files.roster(), written, input.files()), id);
        List<IntakeOffer> offers = intake.offers();
        if (book != null) {
            new ChangedRoster(intake.book(chosen(offers, book)), written).print(json, spec);
        } else if (json) {
            PrintWriter out = spec.commandLine().getOut();
            new IntakeJson(intake.text(), Surroundings.of(spec).language())
                    .write(id, intake.sessions(), intake.allowsStandIns(), offers, null, out);
            out.flush();
        } else {
            new IntakeReport(intake, Page.out(spec)).print(offers);
        }
        return ExitCode.FINE;
    }

    private IntakeOffer chosen(List<IntakeOffer> offers, int number) {
        List<IntakeOffer> possible =
                offers.stream().filter(offer -> !offer.taken().isEmpty()).toList();
        if (number < 1 || number > possible.size()) {
            throw new UnfitOptions(spec.commandLine(), "cli.no-offer", number, possible.size());
        }
        return possible.get(number - 1);
    }
}
