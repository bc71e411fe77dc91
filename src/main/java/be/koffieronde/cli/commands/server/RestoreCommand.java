package be.koffieronde.cli.commands.server;

import be.koffieronde.backup.Restore;
import be.koffieronde.backup.Restore.Restored;
import be.koffieronde.backup.TakenOut;
import be.koffieronde.cli.options.StoreOptions;
import be.koffieronde.cli.terminal.ExitCode;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.store.DatabaseAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
            "  koffieronde restore monday.zip --data /srv/koffieronde-new --former /srv/koffieronde",
            "  koffieronde restore monday.zip --database postgresql://koffieronde@localhost/koffieronde"
        })
public final class RestoreCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The backup to take back.")
    private Path file;

    @Mixin
    private StoreOptions store;

    @Option(
            names = "--former",
            paramLabel = "PLACE",
            description =
                    "The directory or database that everything was kept in until now: tells whom it had taken out for"
                            + " good and the backup brings back.")
    private @Nullable String former;

    @Override
    public Integer call() {
        DatabaseAddress address = store.address();
        DatabaseAddress before = former == null ? null : StoreOptions.address(former);
        Restored restored = Restore.into(address, file, Clock.systemUTC());
        Page out = Page.out(spec);
        out.say("cli.print.restore", restored.rows(), address);
        if (before == null) {
            out.say("cli.print.restore.people", restored.created());
        } else {
            List<String> back = TakenOut.backIn(address, before, Clock.systemUTC());
            out.say("cli.print.restore.back", back.size());
            back.forEach(login -> out.line("  koffieronde people remove " + login + " --forget"));
        }
        return ExitCode.FINE;
    }
}
