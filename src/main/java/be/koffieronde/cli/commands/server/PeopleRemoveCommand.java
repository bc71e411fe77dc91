package be.koffieronde.cli.commands.server;

import be.koffieronde.accounts.CentrePeople;
import be.koffieronde.accounts.Operator;
import be.koffieronde.cli.terminal.ExitCode;
import be.koffieronde.cli.terminal.Page;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes somebody out. */
@Command(
        name = "remove",
        description = {
            "Takes somebody out of a centre. What they did stays, and so does their account.",
            "",
            "With --forget who they were goes for good: name, login, password, sessions and notes. Figures stay."
        },
        footer = {
            "",
            "Examples:",
            "  koffieronde people remove an@centrum.be",
            "  koffieronde people remove an@centrum.be --forget"
        })
final class PeopleRemoveCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "LOGIN", description = "What they come in with.")
    private String login;

    @Option(names = "--forget", description = "Forget who they were. This cannot be undone.")
    private boolean isForgotten;

    @Mixin
    private PeopleOptions people;

    @Override
    public Integer call() {
        people.with(this::remove);
        Page.out(spec).say(isForgotten ? "cli.print.people.forgotten" : "cli.print.people.removed", login);
        return ExitCode.FINE;
    }

    private boolean remove(CentrePeople all) {
        String id = Operator.find(all, login).id();
        return isForgotten ? all.forget(id) : all.remove(id);
    }
}
