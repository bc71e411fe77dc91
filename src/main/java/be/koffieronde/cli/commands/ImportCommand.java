package be.koffieronde.cli.commands;

import be.koffieronde.cli.print.SizeText;
import be.koffieronde.cli.terminal.ExitCode;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.cli.terminal.Warnings;
import be.koffieronde.files.ImportWorkbook;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a problem file of a workbook. */
@Command(
        name = "import",
        description = {
            "Makes a problem file of an Excel workbook, as 'template' and 'export' make them.",
            "All that is wrong in the workbook is told by sheet and cell; then nothing is written."
        },
        footer = {"", "Example:", "  koffieronde import centrum.xlsx -o problems/centrum.json"})
public final class ImportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "WORKBOOK", description = "The workbook to read, *.xlsx.")
    private Path workbook;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The problem file to write. A road network comes beside it.")
    private Path output;

    @Override
    public Integer call() {
        ImportWorkbook imported = ImportWorkbook.read(workbook, output);
        Warnings.print(imported.warnings(), Page.err(spec));
        Page.out(spec).say("cli.print.file", output, SizeText.of(imported.size()));
        return ExitCode.FINE;
    }
}
