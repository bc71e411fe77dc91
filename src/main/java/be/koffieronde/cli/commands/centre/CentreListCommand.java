package be.koffieronde.cli.commands.centre;

import be.koffieronde.accounts.Operator;
import be.koffieronde.cli.options.StoreOptions;
import be.koffieronde.cli.terminal.ExitCode;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.store.Database;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the centres of a server. */
@Command(
        name = "list",
        description = "Lists the centres of a server: ids and names.",
        footer = {"", "Example:", "  koffieronde centre list --data /srv/koffieronde"})
final class CentreListCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions store;

    @Override
    public Integer call() {
        Page out = Page.out(spec);
        try (Database database = Database.openThere(store.address(), Clock.systemUTC())) {
            new Operator(database).centres().forEach(centre -> out.line(centre.id() + "  " + centre.name()));
        }
        return ExitCode.FINE;
    }
}
