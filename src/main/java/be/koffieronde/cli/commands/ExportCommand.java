package be.koffieronde.cli.commands;

import be.koffieronde.app.week.ProblemSize;
import be.koffieronde.cli.options.ForceOption;
import be.koffieronde.cli.print.SizeText;
import be.koffieronde.cli.terminal.ExitCode;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.files.ExportWorkbook;
import be.koffieronde.language.Language;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a problem as a workbook. */
@Command(
        name = "export",
        description = "Writes a problem as an Excel workbook; 'import' makes the same problem of it again.",
        footer = {
            "",
            "Examples:",
            "  koffieronde export problems/first-week.json -o centrum.xlsx",
            "  koffieronde export problems/limburg.json --lang en -o limburg.xlsx"
        })
public final class ExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PROBLEM", description = "The problem to read, a JSON file or a workbook.")
    private Path problem;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "nl",
            description = "Language of the workbook: ${COMPLETION-CANDIDATES}. Else ${DEFAULT-VALUE}.")
    private Language language;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The workbook to write, *.xlsx. A road network comes beside it.")
    private Path output;

    @Mixin
    private ForceOption force;

    @Override
    public Integer call() {
        ProblemSize size = ExportWorkbook.export(problem, output, language, force.isGiven());
        Page.out(spec).say("cli.print.file", output, SizeText.of(size));
        return ExitCode.FINE;
    }
}
