package be.koffieronde.cli.commands;

import be.koffieronde.app.week.CompareRosters;
import be.koffieronde.app.week.ComparedRosters;
import be.koffieronde.cli.options.TalksOption;
import be.koffieronde.cli.print.DiffReport;
import be.koffieronde.cli.terminal.ExitCode;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.cli.terminal.Surroundings;
import be.koffieronde.files.RosterOnFile;
import be.koffieronde.format.DiffJson;
import be.koffieronde.problem.fault.InvalidInputException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two rosters. */
@Command(
        name = "diff",
        description = {
            "Sets two rosters of one problem side by side: the totals of both, and for every supporter, pupil and"
                    + " partner what moved, appeared or went.",
            "",
            "Exit code 0 if they are equal, 1 if not. The sessions of one need in one week can take each other's"
                    + " place: their numbers make no difference, nor do pins, claimed scores and the order in the"
                    + " files."
        },
        footer = {
            "",
            "Examples:",
            "  koffieronde diff problems/limburg.json monday.json tuesday.json",
            "  koffieronde diff problems/limburg.json monday.json tuesday.json --json"
        })
public final class DiffCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PROBLEM", description = "The problem, a JSON file or a workbook.")
    private Path problem;

    @Parameters(index = "1", paramLabel = "A", description = "A roster file.")
    private Path first;

    @Parameters(index = "2", paramLabel = "B", description = "The roster file to compare it with.")
    private Path second;

    @Option(names = "--json", description = "Print scores, totals, changes for each person and errors as JSON.")
    private boolean json;

    @Mixin
    private TalksOption talks;

    @Override
    public Integer call() throws IOException {
        return json ? printJson() : print();
    }

    private int print() {
        ComparedRosters rosters = compare();
        new DiffReport(first, second).print(rosters, Page.out(spec));
        return exitCode(rosters);
    }

    private int printJson() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try {
            ComparedRosters rosters = compare();
            DiffJson.write(
                    ChangedRoster.side(rosters.first()),
                    ChangedRoster.side(rosters.second()),
                    rosters.areEqual(),
                    rosters.diff(),
                    out);
            return exitCode(rosters);
        } catch (InvalidInputException e) {
            DiffJson.write(
                    e.faults().stream()
                            .map(fault -> fault.in(Surroundings.of(spec).language()))
                            .toList(),
                    out);
            return ExitCode.BAD_INPUT;
        } finally {
            out.flush();
        }
    }

    private ComparedRosters compare() {
        return CompareRosters.compare(
                talks.read(problem, List.of(first, second), Page.err(spec)).timed(),
                new RosterOnFile(first),
                new RosterOnFile(second));
    }

    private static int exitCode(ComparedRosters rosters) {
        return rosters.areEqual() ? ExitCode.FINE : ExitCode.DIFFERENT;
    }
}
