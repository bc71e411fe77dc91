package be.koffieronde.cli.commands.people;

import be.koffieronde.accounts.CentrePeople;
import be.koffieronde.accounts.Colleague;
import be.koffieronde.cli.terminal.ExitCode;
import be.koffieronde.cli.terminal.Page;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists who may come in. */
@Command(
        name = "list",
        description = "Lists the people of a centre: what they come in with, what they are, and who never came in yet.",
        footer = {
            "",
            "Examples:",
            "  koffieronde people list",
            "  koffieronde people list --data /srv/koffieronde --centre Limburg"
        })
final class PeopleListCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private PeopleOptions people;

    @Override
    public Integer call() {
        Page out = Page.out(spec);
        people.with(CentrePeople::all).forEach(one -> print(one, out));
        return ExitCode.FINE;
    }

    private static void print(Colleague colleague, Page out) {
        String role = colleague.as().role().word();
        String who = Objects.requireNonNullElse(
                colleague.as().supporter(),
                Objects.requireNonNullElse(colleague.as().school(), ""));
        out.line("%s  %s  %s%s"
                .formatted(
                        colleague.login(),
                        colleague.name(),
                        who.isEmpty() ? role : role + " " + who,
                        colleague.hasJoined() ? "" : "  " + out.word("cli.print.people.invited")));
    }
}
