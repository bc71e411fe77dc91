package be.koffieronde.cli.commands.centre;

import be.koffieronde.cli.terminal.ExitCode;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.files.centre.FileCount;
import be.koffieronde.files.centre.ImportCentre;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes files into a centre. */
@Command(
        name = "import",
        description = {
            "Takes files into a centre, all of them or none: problems as JSON or Excel workbooks, rosters of problems among"
                    + " them, and logs of talks and sessions.",
            "",
            "Each problem is a new one; what the centre's logs tell already is not added again."
        },
        footer = {
            "",
            "Examples:",
            "  koffieronde centre import problems/limburg.json solutions/limburg.json talks.csv",
            "  koffieronde centre import centrum.xlsx --data /srv/koffieronde --centre Limburg",
            "  koffieronde centre import limburg"
        })
final class CentreImportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files; of a directory all those in it.")
    private List<Path> files;

    @Mixin
    private CentreOptions centre;

    @Override
    public Integer call() {
        FileCount count = centre.with((database, id) -> ImportCentre.into(database, id, files));
        Page.out(spec)
                .say("cli.print.centre.imported", count.problems(), count.rosters(), count.talks(), count.sessions());
        return ExitCode.FINE;
    }
}
