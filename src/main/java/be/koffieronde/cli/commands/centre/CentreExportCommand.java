package be.koffieronde.cli.commands.centre;

import be.koffieronde.cli.terminal.ExitCode;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.files.centre.ExportCentre;
import be.koffieronde.files.centre.FileCount;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a centre as files. */
@Command(
        name = "export",
        description = {
            "Writes a centre as files that all other commands read: problems with their road networks and rosters, and the"
                    + " two logs.",
            "",
            "Of each problem the version of now, and of its rosters the published one, else the latest. The files have"
                    + " names and notes: keep them safe."
        },
        footer = {
            "",
            "Examples:",
            "  koffieronde centre export limburg",
            "  koffieronde centre export out --centre Limburg"
        })
final class CentreExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The directory to write into: a new one, or one that is empty.")
    private Path directory;

    @Mixin
    private CentreOptions centre;

    @Override
    public Integer call() {
        FileCount count = centre.with((database, id) -> ExportCentre.write(database, id, directory));
        Page.out(spec)
                .say(
                        "cli.print.centre.exported",
                        directory,
                        count.problems(),
                        count.rosters(),
                        count.talks(),
                        count.sessions());
        return ExitCode.FINE;
    }
}
