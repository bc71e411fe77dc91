package be.koffieronde.cli.commands;

import be.koffieronde.cli.options.ForceOption;
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
import picocli.CommandLine.Spec;

/** Makes an empty workbook to fill in. */
@Command(
        name = "template",
        description = "Makes an empty Excel workbook to fill in, with an example in each sheet.",
        footer = {
            "",
            "Examples:",
            "  koffieronde template -o centrum.xlsx",
            "  koffieronde template --lang en -o centre.xlsx",
            "",
            "'koffieronde import' makes a problem of it when it is filled in."
        })
public final class TemplateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

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
            description = "The workbook to write, *.xlsx.")
    private Path output;

    @Mixin
    private ForceOption force;

    @Override
    public Integer call() {
        ExportWorkbook.template(output, language, force.isGiven());
        Page.out(spec).say("cli.print.template", output);
        return ExitCode.FINE;
    }
}
