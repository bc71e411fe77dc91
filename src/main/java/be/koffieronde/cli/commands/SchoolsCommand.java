package be.koffieronde.cli.commands;

import be.koffieronde.cli.terminal.ExitCode;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.cli.terminal.Warnings;
import be.koffieronde.files.TakeSchools;
import be.koffieronde.files.TakeSchools.Taken;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes schools from the official list. */
@Command(
        name = "schools",
        description = {
            "Takes schools from the official list of Flemish schools (a CSV file of the ministry of education) and"
                    + " writes them with their places on the map, as the lists 'locations' and 'schools' of a problem.",
            "",
            "Their lessons are for you to add. Rows that cannot be used are told with the reason."
        },
        footer = {
            "",
            "Examples:",
            "  koffieronde schools list.csv --province Limburg -o schools.json",
            "  koffieronde schools list.csv --centre \"Leersteun Zuid\" -o schools.json"
        })
public final class SchoolsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "LIST", description = "The list, as CSV.")
    private Path list;

    @Option(
            names = "--province",
            paramLabel = "TEXT",
            description = "Only schools with this text in the name of their province, in any case.")
    private @Nullable String province;

    @Option(
            names = "--centre",
            paramLabel = "TEXT",
            description = "Only schools with this text in the name of their support centre, in any case.")
    private @Nullable String centre;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The JSON file to write.")
    private Path output;

    @Override
    public Integer call() {
        Taken taken = TakeSchools.take(list, province, centre, output);
        Page err = Page.err(spec);
        taken.leftOut().forEach(fault -> Warnings.print(fault.in(err.language()), err));
        Page.out(spec)
                .say(
                        "cli.print.schools",
                        output,
                        taken.schools(),
                        taken.locations(),
                        taken.leftOut().size());
        return ExitCode.FINE;
    }
}
