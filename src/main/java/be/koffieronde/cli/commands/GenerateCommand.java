package be.koffieronde.cli.commands;

import be.koffieronde.app.week.ProblemSize;
import be.koffieronde.cli.print.SizeText;
import be.koffieronde.cli.terminal.ExitCode;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.files.GenerateProblem;
import be.koffieronde.files.GenerateRequest;
import be.koffieronde.files.TravelChoice;
import be.koffieronde.generate.GeneratorSettings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes an invented problem. */
@Command(
        name = "generate",
        description = "Makes an invented problem of any size. Equal options make equal problems.",
        footer = {
            "",
            "Examples:",
            "  koffieronde generate --supporters 12 --seed 1 -o twelve.json",
            "  koffieronde generate --supporters 40 --seed 2026 --travel roads -o roads.json",
            "  koffieronde generate --supporters 500 --seed 3 --weeks 4 -o month.json"
        })
public final class GenerateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--supporters", required = true, paramLabel = "N", description = "How many supporters: 5 to 5000.")
    private int supporters;

    @Option(names = "--seed", required = true, paramLabel = "N", description = "Seed of all random choices.")
    private long seed;

    @Option(
            names = "--weeks",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many weeks: 1 to 52. Else ${DEFAULT-VALUE}.")
    private int weeks;

    @Option(
            names = "--travel",
            paramLabel = "KIND",
            defaultValue = "estimate",
            description = "Where drives come from: ${COMPLETION-CANDIDATES}. Else ${DEFAULT-VALUE}. With roads, the"
                    + " file of the network is put beside the problem.")
    private TravelChoice travel;

    @Option(names = "--first-day", paramLabel = "DATE", description = "A Monday. Else 2026-11-23.")
    private @Nullable LocalDate firstDay;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The problem file to write. Its name without .json becomes the problem's name.")
    private Path output;

    @Override
    public Integer call() {
        LocalDate monday = firstDay == null ? GeneratorSettings.FIRST_DAY : firstDay;
        ProblemSize size =
                GenerateProblem.generate(new GenerateRequest(supporters, seed, monday, weeks, travel, output));
        Page.out(spec).say("cli.print.file", output, SizeText.of(size));
        return ExitCode.FINE;
    }
}
