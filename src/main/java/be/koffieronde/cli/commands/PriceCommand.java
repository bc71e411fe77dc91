package be.koffieronde.cli.commands;

import be.koffieronde.app.plan.Effort;
import be.koffieronde.app.price.PriceCurve;
import be.koffieronde.app.price.PriceRequest;
import be.koffieronde.app.price.PriceSearch;
import be.koffieronde.app.price.Priced;
import be.koffieronde.app.price.Worth;
import be.koffieronde.cli.options.DurationText;
import be.koffieronde.cli.options.SearchOptions;
import be.koffieronde.cli.options.TalksOption;
import be.koffieronde.cli.options.UnfitArgument;
import be.koffieronde.cli.options.UnfitOptions;
import be.koffieronde.cli.print.PriceReport;
import be.koffieronde.cli.terminal.ExitCode;
import be.koffieronde.cli.terminal.LongWork;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.cli.terminal.Warnings;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.files.paper.PriceFiles;
import be.koffieronde.files.paper.WritePrice;
import be.koffieronde.language.Language;
import be.koffieronde.language.Message;
import be.koffieronde.problem.fault.InvalidInputException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds what coffee costs. */
@Command(
        name = "price",
        description = {
            "Finds what coffee costs: plans a problem without talks, with talks as it weighs them, and with talks worth"
                    + " less and more. Prints the figures and writes a page with charts, its picture, a table and the"
                    + " rosters.",
            "",
            "All searches share the time, or the moves. What a talk is worth are the points of \"Talk missed\". Ctrl-C ends"
                    + " the search and keeps what is done; once more, and nothing is written."
        },
        footer = {
            "",
            "Examples:",
            "  koffieronde price problems/limburg.json --time 20m",
            "  koffieronde price problems/first-week.json --moves 5000 --lang en -o local",
            "  koffieronde price problems/limburg.json --worths 0.5,1,2 --rate 0.40",
            "  koffieronde price problems/limburg.json --pairs",
            "  koffieronde price problems/limburg.json --faces"
        })
public final class PriceCommand implements Callable<Integer> {

    private static final Duration USUAL = Duration.ofMinutes(10);
    private static final int MOST_WORTHS = 50;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PROBLEM", description = "The problem, a JSON file or a workbook.")
    private Path problem;

    @Option(
            names = "--time",
            paramLabel = "TIME",
            converter = DurationText.class,
            description =
                    "How long all searches take together, such as 10m or 1h. Else 10m, unless --moves is given. A large"
                            + " centre needs more.")
    private @Nullable Duration time;

    @Mixin
    private SearchOptions search;

    @Option(
            names = "--worths",
            paramLabel = "POINTS",
            split = ",",
            converter = WorthText.class,
            description = "What talks are worth at the points of the curve, besides nothing and the problem's own. Else"
                    + " 0.05, 0.1, 0.25, 0.5, 2 and 4 times its own.")
    private List<Worth> worths = List.of();

    @Option(
            names = "--faces",
            description =
                    "What it costs that schools see fewer faces: plans with 0, 50, 100, 200 and 400 points of \"Another"
                            + " face\", or those of --worths, instead of the worth of talks.")
    private boolean faces;

    @Option(
            names = "--rate",
            paramLabel = "EUROS",
            description =
                    "What a kilometre by car costs. Else 0.4449, the Belgian yearly amount from 1 July 2025 to 30 June"
                            + " 2026.")
    private double rate = PriceRequest.DEFAULT_RATE;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "nl",
            description = "Language of page and picture: nl or en. Else ${DEFAULT-VALUE}.")
    private Language language;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "local/price",
            description = "Where to write. Else ${DEFAULT-VALUE}.")
    private Path output;

    @Mixin
    private TalksOption talks;

    @Override
    public Integer call() {
        Effort asked = search.effort(time != null, time == null ? USUAL : time, spec.commandLine());
        checkNumbers();
        ProblemInput input = talks.read(problem, Page.err(spec));
        Warnings.print(input.warnings(), Page.err(spec));
        Effort effort = search.within(input, asked, Page.err(spec));
        PriceSearch prices = InvalidInputException.within(
                input.file(), () -> new PriceSearch(input.timed(), new PriceRequest(priced(), worths, effort, rate)));
        PriceFiles files = new PriceFiles(output, input.directory().problem().name() + (faces ? "-faces" : ""));
        files.prepare(input, prices.worths());
        PriceCurve curve = run(prices, files);
        if (curve.isEmpty()) {
            Page.err(spec).say("cli.print.price.nothing");
        } else {
            PriceReport.print(curve, files, Page.out(spec));
        }
        return ExitCode.FINE;
    }

    private Priced priced() {
        return faces ? Priced.FACES : Priced.TALKS;
    }

    private void checkNumbers() {
        if (worths.size() > MOST_WORTHS) {
            throw UnfitOptions.value(
                    spec.commandLine(), "--worths", Message.of("cli.too-many-values", worths.size(), MOST_WORTHS));
        }
        if (!(rate >= 0 && rate < 1000)) {
            throw UnfitOptions.value(spec.commandLine(), "--rate", Message.of("cli.no-euros", rate));
        }
    }

    private PriceCurve run(PriceSearch search, PriceFiles files) {
        return LongWork.run(
                spec, () -> PriceReport.progress(search.progress()), search::stop, "cli.print.price.ending", () -> {
                    PriceCurve curve = search.run();
                    if (!curve.isEmpty()) {
                        WritePrice.write(curve, files, language);
                    }
                    return curve;
                });
    }

    /** Points with at most two decimals. */
    static final class WorthText implements ITypeConverter<Worth> {

        @Override
        public Worth convert(String text) {
            try {
                return Worth.parse(text);
            } catch (IllegalArgumentException e) {
                throw new UnfitArgument("cli.no-points", text);
            }
        }
    }
}
