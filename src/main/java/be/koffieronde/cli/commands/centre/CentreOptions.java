package be.koffieronde.cli.commands.centre;

import be.koffieronde.accounts.Operator;
import be.koffieronde.cli.options.StoreOptions;
import be.koffieronde.files.centre.FileCount;
import be.koffieronde.store.Database;
import java.time.Clock;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which centre. */
final class CentreOptions {

    @Mixin
    private StoreOptions store;

    @Option(
            names = "--centre",
            paramLabel = "CENTRE",
            description = "The centre, by its id or its name. Else the only one.")
    private @Nullable String centre;

    /** Does something with the centre, of which the id is given. */
    FileCount with(BiFunction<Database, String, FileCount> work) {
        try (Database database = Database.openThere(store.address(), Clock.systemUTC())) {
            return work.apply(database, new Operator(database).centre(centre).id());
        }
    }
}
