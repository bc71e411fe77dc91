package be.koffieronde.cli.commands;

import be.koffieronde.app.week.Judgement;
import be.koffieronde.app.week.WeekFigures;
import be.koffieronde.cli.options.RosterArguments;
import be.koffieronde.cli.print.CheckReport;
import be.koffieronde.cli.terminal.ExitCode;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.cli.terminal.Surroundings;
import be.koffieronde.format.CheckJson;
import be.koffieronde.format.CheckJson.PupilMinutes;
import be.koffieronde.problem.Score;
import be.koffieronde.problem.fault.InvalidInputException;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores a roster against its problem. */
@Command(
        name = "check",
        description = "Scores any roster against its problem, and says in words what it finds.",
        footer = {
            "",
            "Examples:",
            "  koffieronde check problems/first-week.json solutions/first-week.json",
            "  koffieronde check problems/limburg.json week48.json --all",
            "  koffieronde check problems/limburg.json week48.json --json"
        })
public final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private RosterArguments files;

    @Option(
            names = "--json",
            description = "Print score, totals of all rules (in their own unit, before points) and errors as JSON.")
    private boolean json;

    @Option(names = "--all", description = "Print every drive, wait and so on, not only the largest.")
    private boolean all;

    @Override
    public Integer call() throws IOException {
        return json ? printJson() : print();
    }

    private int print() {
        Judgement judgement = judge();
        new CheckReport(all).print(judgement, Page.out(spec));
        return ExitCode.of(judgement.verdict().score());
    }

    private int printJson() throws IOException {
        try {
            Judgement judgement = judge();
            Score score = judgement.verdict().score();
            WeekFigures figures = judgement.figures();
            CheckJson.write(
                    score,
                    judgement.verdict().totals(),
                    new PupilMinutes(figures.pupilMinutesLost(), figures.pupilMinutesOutOfReach(), causes(judgement)),
                    out());
            return ExitCode.of(score);
        } catch (InvalidInputException e) {
            CheckJson.write(lines(e), out());
            return ExitCode.BAD_INPUT;
        } finally {
            out().flush();
        }
    }

    private Judgement judge() {
        Judgement judgement = files.read(Page.err(spec)).judgement();
        if (!judgement.isHonest()) {
            Page.err(spec)
                    .warn(
                            "cli.print.check.claim",
                            files.roster(),
                            String.valueOf(judgement.claim()),
                            judgement.verdict().score());
        }
        return judgement;
    }

    private List<String> lines(InvalidInputException refusal) {
        return refusal.faults().stream()
                .map(fault -> fault.in(Surroundings.of(spec).language()))
                .toList();
    }

    private List<String> causes(Judgement judgement) {
        return judgement.outOfReach().stream().map(Page.out(spec)::word).toList();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
