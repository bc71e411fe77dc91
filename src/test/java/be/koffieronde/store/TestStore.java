package be.koffieronde.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.stream.Stream;

/** The kinds of store there are: SQLite always, PostgreSQL where the environment names a server that tests may use. */
public enum TestStore {
    SQLITE,
    POSTGRESQL;

    private static final String SERVER = "KOFFIERONDE_POSTGRESQL";

    /** Those that there are here. */
    public static Stream<TestStore> here() {
        return System.getenv(SERVER) == null ? Stream.of(SQLITE) : Stream.of(values());
    }

    /** An address of a database that has nothing yet; what comes into it is dropped when this is closed. */
    public record Place(DatabaseAddress address, Remains remains) implements AutoCloseable {

        public Database open() {
            return Database.open(address, Clock.systemUTC());
        }

        @Override
        public void close() throws SQLException {
            remains.drop();
        }
    }

    /** What a test leaves behind. */
    @FunctionalInterface
    private interface Remains {
        void drop() throws SQLException;
    }

    /** @param directory for files */
    public Place place(Path directory) throws SQLException {
        return this == SQLITE ? new Place(DatabaseAddress.in(directory), () -> {}) : schema();
    }

    private static Place schema() throws SQLException {
        DatabaseAddress server = DatabaseAddress.parse(System.getenv(SERVER));
        String name = "test_" + Tx.newId();
        execute("create schema " + name, server);
        String separator = server.url().contains("?") ? "&" : "?";
        DatabaseAddress address = DatabaseAddress.parse(server.url() + separator + "currentSchema=" + name);
        return new Place(address, () -> execute("drop schema " + name + " cascade", server));
    }

    /** Does something past us. */
    public static void execute(String sql, DatabaseAddress address) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address.url())) {
            connection.createStatement().execute(sql);
        }
    }
}
