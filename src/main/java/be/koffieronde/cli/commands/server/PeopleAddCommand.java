package be.koffieronde.cli.commands.server;

import be.koffieronde.accounts.Caller;
import be.koffieronde.accounts.Invitation;
import be.koffieronde.accounts.Role;
import be.koffieronde.cli.terminal.ExitCode;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.cli.terminal.Surroundings;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Invites somebody. */
@Command(
        name = "add",
        description = {
            "Invites somebody to a centre, and prints a link for them that is good once, for a week.",
            "",
            "With the link they choose a password; who has an account already comes in by it."
        },
        footer = {
            "",
            "Examples:",
            "  koffieronde people add an@centrum.be --name \"An Peeters\" --role planner",
            "  koffieronde people add yoni@centrum.be --name Yoni --role supporter \\",
            "      --supporter yoni --address https://koffie.centrum.be/"
        })
final class PeopleAddCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "LOGIN", description = "What they come in with, such as an e-mail address.")
    private String login;

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "What they are called.")
    private String name;

    @Option(
            names = "--role",
            required = true,
            paramLabel = "ROLE",
            description = "administrator, planner, supporter, reader or school.")
    private Role role;

    @Option(names = "--supporter", paramLabel = "ID", description = "The supporter they are, as problems name them.")
    private @Nullable String supporter;

    @Option(names = "--school", paramLabel = "ID", description = "The school they are of, as problems name it.")
    private @Nullable String school;

    @Mixin
    private LinkOptions links;

    @Mixin
    private PeopleOptions people;

    @Override
    public Integer call() {
        Invitation.Sent sent = people.with(all -> all.invite(new Invitation(
                login,
                name,
                Surroundings.of(spec).language(),
                new Caller.Place(all.centre(), role, supporter, school))));
        links.print(login, sent, Page.out(spec));
        return ExitCode.FINE;
    }
}
