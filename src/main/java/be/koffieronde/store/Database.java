package be.koffieronde.store;

import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Clock;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * The database of a server. What is done in one {@link #write} is done as a whole and safe on disk when it returns, or not
 * at all.
 */
public final class Database implements AutoCloseable {

    /** Where the tables of each version are described. */
    private static final String MIGRATIONS = "classpath:be/koffieronde/store";

    /** What PostgreSQL is told besides. */
    private static final String WALLS = "classpath:be/koffieronde/store-postgresql";

    /** SQLite: what is confirmed is on disk, readers do not wait for the writer, writers wait for one another. */
    private static final String SQLITE_OPTIONS =
            "?journal_mode=WAL&synchronous=FULL&busy_timeout=10000&transaction_mode=IMMEDIATE&foreign_keys=true";

    private static final int CONNECTIONS = 10;
    private static final long WAIT_MILLIS = 5_000;

    private final DatabaseAddress address;
    private final Clock clock;
    private final HikariDataSource connections;
    private final Jdbi jdbi;

    private Database(DatabaseAddress address, Clock clock, HikariDataSource connections) {
        this.address = address;
        this.clock = clock;
        this.connections = connections;
        jdbi = Jdbi.create(connections);
    }

    /**
     * Opens a database, making or migrating its tables if need be.
     *
     * @throws InvalidInputException if it cannot be reached, is none of ours, or was made by a newer version
     */
    public static Database open(DatabaseAddress address, Clock clock) {
        HikariDataSource connections = connect(address);
        try {
            migrate(address, connections);
        } catch (RuntimeException e) {
            connections.close();
            throw e;
        }
        return new Database(address, clock, connections);
    }

    private static HikariDataSource connect(DatabaseAddress address) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address.isSqlite() ? address.url() + SQLITE_OPTIONS : address.url());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(WAIT_MILLIS);
        config.setPoolName("store");
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException e) {
            throw new InvalidInputException(Fault.of("store.unreachable", address, cause(e)));
        }
    }

    private static void migrate(DatabaseAddress address, HikariDataSource connections) {
        FluentConfiguration flyway = Flyway.configure()
                .dataSource(connections)
                .locations(MIGRATIONS)
                .validateMigrationNaming(true)
                .ignoreMigrationPatterns(new String[0]);
        if (address.isSqlite()) {
            migrate(flyway);
        } else {
            migrate(flyway.locations(MIGRATIONS, WALLS).initSql("set koffieronde.centre = '" + Tx.ALL + "'"));
            connections.getHikariPoolMXBean().softEvictConnections();
        }
    }

    private static void migrate(FluentConfiguration flyway) {
        try {
            flyway.load().migrate();
        } catch (FlywayValidateException e) {
            throw new InvalidInputException(Fault.of("store.newer"));
        } catch (FlywayException e) {
            throw new InvalidInputException(Fault.of("store.unusable", cause(e)));
        }
    }

    private static String cause(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }

    public DatabaseAddress address() {
        return address;
    }

    public Clock clock() {
        return clock;
    }

    /**
     * Changes something of one centre, as a whole or not at all.
     *
     * @throws StoreUnavailableException if the database cannot be reached or written now; nothing is changed then
     */
    public <T> T write(String centre, Function<Tx, T> work) {
        return available(() -> jdbi.inTransaction(handle -> work.apply(scoped(handle, centre))));
    }

    /** Changes something that is no centre's alone. */
    public <T> T writeAll(Function<Tx, T> work) {
        return write(Tx.ALL, work);
    }

    /**
     * Reads of one centre.
     *
     * @throws StoreUnavailableException if the database cannot be reached now
     */
    public <T> T read(String centre, Function<Tx, T> work) {
        return address.isSqlite()
                ? available(() -> jdbi.withHandle(handle -> work.apply(new Tx(handle, centre, clock))))
                : write(centre, work);
    }

    /** Reads what is no centre's alone. */
    public <T> T readAll(Function<Tx, T> work) {
        return read(Tx.ALL, work);
    }

    /** Whether the database itself keeps centres apart, whatever it is asked; PostgreSQL does, unless from its masters. */
    public boolean isWalled() {
        return !address.isSqlite()
                && readAll(tx -> tx.query(
                                "select not (rolsuper or rolbypassrls) from pg_roles where rolname = current_user")
                        .mapTo(Boolean.class)
                        .one());
    }

    /** On PostgreSQL the database itself keeps centres apart, by a setting of the transaction. */
    private Tx scoped(Handle handle, String centre) {
        if (!address.isSqlite()) {
            handle.createQuery("select set_config('koffieronde.centre', :centre, true)")
                    .bind("centre", centre)
                    .mapTo(String.class)
                    .one();
        }
        return new Tx(handle, centre, clock);
    }

    /** Work on the database. */
    @FunctionalInterface
    private interface Work<T> {
        T run() throws SQLException;
    }

    private static <T> T available(Work<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw new StoreUnavailableException(e);
        } catch (JdbiException e) {
            throw StoreUnavailableException.isCause(e) ? new StoreUnavailableException(e) : e;
        }
    }

    @Override
    public void close() {
        connections.close();
    }
}
