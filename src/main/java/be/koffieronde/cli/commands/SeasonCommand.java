package be.koffieronde.cli.commands;

import be.koffieronde.app.plan.Effort;
import be.koffieronde.app.plan.PlanSeason;
import be.koffieronde.app.plan.Season;
import be.koffieronde.app.plan.SeasonRequest;
import be.koffieronde.cli.options.EffortOptions;
import be.koffieronde.cli.options.TalksOption;
import be.koffieronde.cli.options.UnfitOptions;
import be.koffieronde.cli.print.ProgressText;
import be.koffieronde.cli.print.SeasonReport;
import be.koffieronde.cli.terminal.ExitCode;
import be.koffieronde.cli.terminal.LongWork;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.cli.terminal.Warnings;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.language.Message;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.talks.TalkLog;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plans many weeks and tells what becomes of the talks. */
@Command(
        name = "season",
        description = {
            "Plans week after week, each knowing the talks of those before, and tells how long partners wait: with"
                    + " talks planned, with talks only where they happen to fit, and without any.",
            "",
            "There are two searches a week, each as long as --time or --moves says; else 5 seconds. Ctrl-C ends it"
                    + " and tells of the weeks so far. No roster is written."
        },
        footer = {
            "",
            "Examples:",
            "  koffieronde season problems/limburg.json --weeks 10",
            "  koffieronde season problems/limburg.json --moves 2000 --seed 7 --all"
        })
public final class SeasonCommand implements Callable<Integer> {

    private static final Duration USUAL_TIME = Duration.ofSeconds(5);
    private static final int MOST_WEEKS = 520;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PROBLEM", description = "The problem, a JSON file or a workbook, whose weeks come back.")
    private Path problem;

    @Option(
            names = "--weeks",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many weeks, a multiple of the problem's. Else ${DEFAULT-VALUE}.")
    private int weeks;

    @Mixin
    private EffortOptions effort;

    @Mixin
    private TalksOption talks;

    @Option(names = "--all", description = "Tell of every partner, not only of those who wait longest.")
    private boolean all;

    @Override
    public Integer call() {
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw UnfitOptions.value(spec.commandLine(), "--weeks", Message.of("cli.range", weeks, 1, MOST_WEEKS));
        }
        Effort asked = effort.effort(USUAL_TIME);
        ProblemInput input = talks.read(problem, Page.err(spec));
        Warnings.print(input.warningsBeforePlan(), Page.err(spec));
        TalkLog log = Objects.requireNonNullElse(talks.log(), TalkLog.EMPTY);
        Effort bounded = effort.within(input, asked, Page.err(spec));
        PlanSeason plan = InvalidInputException.within(
                "--weeks " + weeks, () -> new PlanSeason(input.timed(), new SeasonRequest(weeks, bounded, log)));
        Season season = LongWork.run(
                spec, () -> ProgressText.of(plan.progress()), plan::stop, "cli.print.season.ending", plan::run);
        new SeasonReport(season, all).print(Page.out(spec));
        return ExitCode.FINE;
    }
}
