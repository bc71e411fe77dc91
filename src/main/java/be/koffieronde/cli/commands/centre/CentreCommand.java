package be.koffieronde.cli.commands.centre;

import be.koffieronde.cli.options.UnfitOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What there is to do with centres of a server: lists its commands, and does nothing without one. */
@Command(
        name = "centre",
        description = {
            "Lists the centres of a server, writes one as files and takes files into one, also while it runs.",
            "",
            "The files are those that all other commands read."
        },
        subcommands = {CentreListCommand.class, CentreExportCommand.class, CentreImportCommand.class},
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n")
public final class CentreCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new UnfitOptions(spec.commandLine(), "cli.which-command");
    }
}
