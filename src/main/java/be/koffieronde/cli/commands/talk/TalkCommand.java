package be.koffieronde.cli.commands.talk;

import be.koffieronde.cli.options.UnfitOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What there is to do with talks: lists its commands, and does nothing without one. */
@Command(
        name = "talk",
        description = {
            "Keeps a log of the talks that were held, and tells who is waiting for one.",
            "",
            "The log is a CSV file that spreadsheets open. 'plan --talks FILE' plans by it."
        },
        subcommands = {
            TalkLogCommand.class,
            TalkUndoCommand.class,
            TalkHistoryCommand.class,
            TalkDueCommand.class,
            TalkCardsCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n")
public final class TalkCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new UnfitOptions(spec.commandLine(), "cli.which-command");
    }
}
