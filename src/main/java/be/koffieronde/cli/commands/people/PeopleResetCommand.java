package be.koffieronde.cli.commands.people;

import be.koffieronde.accounts.Invitation;
import be.koffieronde.accounts.Operator;
import be.koffieronde.cli.terminal.ExitCode;
import be.koffieronde.cli.terminal.Page;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lets somebody choose another password. */
@Command(
        name = "reset",
        description = {
            "Prints a link for somebody to choose another password with, good once, for a week.",
            "",
            "Links of before lose their use. The password of before does so when another is chosen."
        },
        footer = {"", "Example:", "  koffieronde people reset an@centrum.be"})
final class PeopleResetCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "LOGIN", description = "What they come in with.")
    private String login;

    @Mixin
    private LinkOptions links;

    @Mixin
    private PeopleOptions people;

    @Override
    public Integer call() {
        Invitation.Sent sent =
                people.with(all -> all.reset(Operator.find(all, login).id()).orElseThrow());
        links.print(login, sent, Page.out(spec));
        return ExitCode.FINE;
    }
}
