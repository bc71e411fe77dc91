package be.koffieronde.cli.commands;

import be.koffieronde.app.plan.Effort;
import be.koffieronde.app.plan.PlanWeek;
import be.koffieronde.app.plan.PlannedWeek;
import be.koffieronde.cli.options.EffortOptions;
import be.koffieronde.cli.options.TalksOption;
import be.koffieronde.cli.options.UnfitOptions;
import be.koffieronde.cli.print.PlanReport;
import be.koffieronde.cli.print.ProgressText;
import be.koffieronde.cli.terminal.ExitCode;
import be.koffieronde.cli.terminal.LongWork;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.cli.terminal.Warnings;
import be.koffieronde.files.PlanFiles;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.files.ScoreLog;
import be.koffieronde.format.RosterFile;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plans a problem and writes the roster. */
@Command(
        name = "plan",
        description = {
            "Plans a problem and writes the roster.",
            "",
            "Ctrl-C ends the search and writes the best roster so far; once more, and it stops at once. The file"
                    + " that was there stays until the new roster is complete."
        },
        footer = {
            "",
            "Examples:",
            "  koffieronde plan problems/first-week.json",
            "  koffieronde plan problems/limburg.json --time 2m -o week48.json",
            "  koffieronde plan problems/limburg.json --start week48.json --time 30s",
            "  koffieronde plan week49.json --like week48.json",
            "  koffieronde plan problems/first-week.json --moves 10000 --seed 7",
            "  koffieronde plan problems/limburg.json --talks talks.csv",
            "  koffieronde plan four-weeks.json --structural"
        })
public final class PlanCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PROBLEM", description = "The problem, a JSON file or a workbook.")
    private Path problem;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The roster file to write. Else solutions/<name of the problem>.json.")
    private @Nullable Path output;

    @Mixin
    private EffortOptions effort;

    @Option(names = "--start", paramLabel = "ROSTER", description = "A roster of the same problem to improve.")
    private @Nullable Path start;

    @Option(
            names = "--like",
            paramLabel = "ROSTER",
            description = "A roster of another week to begin with and to lean towards, weekday by weekday.")
    private @Nullable Path like;

    @Option(
            names = "--log",
            paramLabel = "FILE",
            description = "A CSV file of how the score and the points of each rule change while it searches.")
    private @Nullable Path log;

    @Option(
            names = "--structural",
            description =
                    "Plans for fixed slots: the talks of a partner, and the sessions of a need, at the same weekday and time"
                            + " in all weeks wherever that is worth it. The roster says so, and is judged by it from then on. Makes a"
                            + " difference if the problem has several weeks.")
    private boolean structural;

    @Option(
            names = "--week",
            negatable = true,
            description =
                    "Prints who does what when. It does so by itself for up to ten supporters; --no-week if not wanted.")
    private @Nullable Boolean withWeek;

    @Mixin
    private TalksOption talks;

    @Override
    public Integer call() {
        if (start != null && like != null) {
            throw new UnfitOptions(spec.commandLine(), "cli.start-and-like");
        }
        Effort asked = effort.effort(null);
        ProblemInput input = talks.read(problem, start == null ? List.of() : List.of(start), Page.err(spec));
        Effort bounded = effort.within(input, asked, Page.err(spec));
        Warnings.print(input.warningsBeforePlan(), Page.err(spec));
        if (structural && !input.timed().hasSeveralWeeks()) {
            Page.err(spec).warn("cli.print.plan.structural", problem);
        }
        PlanFiles files = PlanFiles.of(input, output, start, like, log);
        PlanWeek plan = new PlanWeek(input.timed(), bounded, files.startStore(), files.likeStore(), structural);
        files.prepare(input);
        ScoreLog scores = log == null ? null : ScoreLog.create(log, input.timed());
        PlannedWeek week = scores == null ? run(plan, files) : runLogged(plan, files, scores);
        PlanReport.print(week, files.output(), withWeek, Page.out(spec));
        if (scores != null) {
            scores.confirm();
        }
        return ExitCode.of(week.judgement().verdict().score());
    }

    private PlannedWeek runLogged(PlanWeek plan, PlanFiles files, ScoreLog scores) {
        try (scores) {
            scores.follow(plan);
            PlannedWeek week = run(plan, files);
            scores.end(plan, week);
            return week;
        }
    }

    private PlannedWeek run(PlanWeek plan, PlanFiles files) {
        return LongWork.run(spec, () -> ProgressText.of(plan.progress()), plan::stop, "cli.print.plan.ending", () -> {
            PlannedWeek week = plan.run();
            RosterFile.write(week.roster(), files.output());
            return week;
        });
    }
}
