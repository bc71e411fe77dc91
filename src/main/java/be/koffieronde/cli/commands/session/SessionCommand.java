package be.koffieronde.cli.commands.session;

import be.koffieronde.cli.options.UnfitOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What there is to do with sessions: lists its commands, and does nothing without one. */
@Command(
        name = "session",
        description = {
            "Keeps a log of the sessions that were held and missed, and tells what is owed.",
            "",
            "The log is a CSV file that spreadsheets open. 'plan --sessions FILE' plans what is owed."
        },
        subcommands = {
            SessionLogCommand.class,
            SessionUndoCommand.class,
            SessionHistoryCommand.class,
            SessionOwedCommand.class,
            SessionReportCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n")
public final class SessionCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new UnfitOptions(spec.commandLine(), "cli.which-command");
    }
}
