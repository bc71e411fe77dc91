package be.koffieronde.cli.commands.server;

import be.koffieronde.backup.Restore;
import be.koffieronde.cli.options.StoreOptions;
import be.koffieronde.cli.terminal.ExitCode;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.store.DatabaseAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a backup back. */
@Command(
        name = "restore",
        description = {
            "Takes a backup back into an empty directory or database: all of it, or nothing.",
            "",
            "The backup may be of an older version, and of the other kind of store: that is how to move from SQLite to"
                    + " PostgreSQL."
        },
        footer = {
            "",
            "Examples:",
            "  koffieronde restore monday.zip --data /srv/koffieronde-new",
            "  koffieronde restore monday.zip --database postgresql://koffieronde@localhost/koffieronde"
        })
public final class RestoreCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The backup to take back.")
    private Path file;

    @Mixin
    private StoreOptions store;

    @Override
    public Integer call() {
        DatabaseAddress address = store.address();
        int rows = Restore.into(address, file, Clock.systemUTC());
        Page.out(spec).say("cli.print.restore", rows, address);
        return ExitCode.FINE;
    }
}
