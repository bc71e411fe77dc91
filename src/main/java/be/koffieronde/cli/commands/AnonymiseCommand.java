package be.koffieronde.cli.commands;

import be.koffieronde.cli.options.UnfitOptions;
import be.koffieronde.cli.print.SizeText;
import be.koffieronde.cli.terminal.ExitCode;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.files.AnonymiseProblem;
import be.koffieronde.files.AnonymiseRequest;
import be.koffieronde.files.Anonymised;
import be.koffieronde.files.Anonymised.Scores;
import be.koffieronde.language.Message;
import be.koffieronde.problem.place.RoadNetwork;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes the names out of a problem and a roster. */
@Command(
        name = "anonymise",
        description = {
            "Writes a problem, and a roster of it, without names, to share them.",
            "",
            "Ids, names, class groups, labels, kinds of expertise and titles become a word and a number, in both files"
                    + " the same, and places move. Times, hours and who works with whom stay, so those who know the"
                    + " centre may still recognise people: share with care.",
            "",
            "Drives change with the places, and with them the score, unless they come from a table. The score stays"
                    + " with --jitter 0, or with --freeze-travel."
        },
        footer = {
            "",
            "Examples:",
            "  koffieronde anonymise problems/limburg.json -o shared.json",
            "  koffieronde anonymise week48.json week48-roster.json -o shared.json --jitter 5",
            "  koffieronde anonymise week48.json week48-roster.json -o shared.json \\",
            "      --freeze-travel"
        })
public final class AnonymiseCommand implements Callable<Integer> {

    private static final double MOST_KM = 100;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PROBLEM", description = "The problem, a JSON file or a workbook.")
    private Path problem;

    @Parameters(index = "1", arity = "0..1", paramLabel = "ROSTER", description = "A roster of that problem.")
    private @Nullable Path roster;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The problem file to write. Its name without .json becomes the problem's name, unless that"
                    + " tells an original one; the roster goes into NAME.roster.json beside it, a road network into"
                    + " NAME-roads.json.")
    private Path output;

    @Option(
            names = "--jitter",
            paramLabel = "KM",
            defaultValue = "2",
            description = "How far at most each place moves, in any direction: 0 to 100 km, 0 keeps it where it is."
                    + " Else ${DEFAULT-VALUE}.")
    private double jitter;

    @Option(
            names = "--freeze-travel",
            description = "Write out a table of all drives as they are now. It tells how far apart places really are.")
    private boolean freezesTravel;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Equal seeds make equal files. Whoever guesses the seed can undo the jitter: keep it secret."
                    + " Else chance that nobody can repeat.")
    private @Nullable Long seed;

    @Override
    public Integer call() {
        if (!(jitter >= 0 && jitter <= MOST_KM)) {
            throw UnfitOptions.value(spec.commandLine(), "--jitter", Message.of("cli.jitter", jitter, MOST_KM));
        }
        AnonymiseRequest request = new AnonymiseRequest(problem, roster, output, jitter, freezesTravel, seed);
        print(AnonymiseProblem.anonymise(request));
        return ExitCode.FINE;
    }

    private void print(Anonymised done) {
        if (!done.files().areNamedAfterFile()) {
            Page.err(spec).warn("cli.print.anonymise.name", output, done.files().name());
        }
        Page page = Page.out(spec);
        page.say("cli.print.file", output, SizeText.of(done.size()));
        if (done.scores() != null) {
            page.say("cli.print.file", done.files().roster(), text(done.scores()));
        }
        if (done.roads() != null) {
            page.say("cli.print.file", done.files().roads(), text(done.roads()));
        }
    }

    /** Whom data is owed to must be told wherever it goes; only its sender can see whether that tells too much. */
    private static Message text(RoadNetwork roads) {
        String attribution = roads.attribution();
        return attribution.isBlank()
                ? Message.of("cli.print.anonymise.roads")
                : Message.of("cli.print.anonymise.roads.of", attribution);
    }

    private static Message text(Scores scores) {
        return scores.after().equals(scores.before())
                ? Message.of("cli.print.anonymise.same", scores.after())
                : Message.of("cli.print.anonymise.changed", scores.after(), scores.before());
    }
}
