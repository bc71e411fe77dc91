package be.koffieronde.cli.commands.server;

import be.koffieronde.cli.options.UnfitOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What there is to do with people: lists its commands, and does nothing without one. */
@Command(
        name = "people",
        description = {
            "Lets people into a server, and takes them out, also while it runs.",
            "",
            "It is for whoever runs the server; administrators of centres can do the same in it."
        },
        subcommands = {
            PeopleListCommand.class,
            PeopleAddCommand.class,
            PeopleResetCommand.class,
            PeopleRemoveCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n")
public final class PeopleCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new UnfitOptions(spec.commandLine(), "cli.which-command");
    }
}
