package be.koffieronde.cli.commands.people;

import be.koffieronde.accounts.CentrePeople;
import be.koffieronde.accounts.Operator;
import be.koffieronde.cli.options.StoreOptions;
import be.koffieronde.store.Database;
import java.time.Clock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whose people. */
final class PeopleOptions {

    @Mixin
    private StoreOptions store;

    @Option(
            names = "--centre",
            paramLabel = "CENTRE",
            description = "The centre, by its id or its name. Else the only one.")
    private @Nullable String centre;

    /** Does something with the people of the centre, whether a server runs or not. */
    <T> T with(Function<CentrePeople, T> work) {
        try (Database database = Database.openThere(store.address(), Clock.systemUTC())) {
            return work.apply(new Operator(database).people(centre));
        }
    }
}
