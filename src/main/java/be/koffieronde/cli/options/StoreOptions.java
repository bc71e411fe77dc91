package be.koffieronde.cli.options;

import be.koffieronde.store.DatabaseAddress;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a server keeps everything. */
public final class StoreOptions {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "koffieronde-data",
            description = "The directory that everything is kept in. Default: ${DEFAULT-VALUE}.")
    private Path data;

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = "A PostgreSQL database to keep everything in instead, such as"
                    + " postgresql://koffieronde@localhost/koffieronde. A password is best kept in ~/.pgpass.")
    private @Nullable String database;

    /**
     * Where everything is kept.
     *
     * @throws be.koffieronde.problem.fault.InvalidInputException if it is no address of a database
     */
    public DatabaseAddress address() {
        return database == null ? DatabaseAddress.in(data) : DatabaseAddress.parse(database);
    }

    /** The same by one word, a directory or a URL. */
    public static DatabaseAddress address(String place) {
        return place.contains("://") ? DatabaseAddress.parse(place) : DatabaseAddress.in(Path.of(place));
    }
}
