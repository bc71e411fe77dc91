package be.koffieronde.cli.commands.server;

import be.koffieronde.backup.Backup;
import be.koffieronde.cli.options.StoreOptions;
import be.koffieronde.cli.terminal.ExitCode;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.format.file.AtomicFile;
import be.koffieronde.store.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes all that a server keeps into a file. */
@Command(
        name = "backup",
        description = {
            "Writes all that a server keeps into one file, as it is at one moment, also while the server runs.",
            "",
            "The file has names and passwords' hashes: keep it as safe as the server. 'restore' takes it back."
        },
        footer = {
            "",
            "Examples:",
            "  koffieronde backup monday.zip",
            "  koffieronde backup monday.zip --data /srv/koffieronde"
        })
public final class BackupCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The file to write, *.zip. One that is there is replaced.")
    private Path file;

    @Mixin
    private StoreOptions store;

    @Override
    public Integer call() {
        int[] rows = new int[1];
        try (Database database = Database.openThere(store.address(), Clock.systemUTC())) {
            AtomicFile.writeBytes(file, out -> rows[0] = Backup.write(database, out));
        }
        Page.out(spec).say("cli.print.backup", file, rows[0]);
        return ExitCode.FINE;
    }
}
