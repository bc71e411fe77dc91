package be.koffieronde.store;

import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Connections to a database of either kind. */
final class Connections {

    /** How long somebody waits for a turn or a connection before the database counts as away. */
    static final long WAIT_MILLIS = 4_000;

    /** SQLite: what is confirmed is on disk, readers do not wait for the writer, writers wait for one another. */
    private static final String SQLITE_OPTIONS = "journal_mode=WAL&synchronous=FULL&busy_timeout=" + WAIT_MILLIS
            + "&transaction_mode=IMMEDIATE&foreign_keys=true";

    /** Most at a time, for a server. */
    static final int MOST = 10;

    private static final int NOT_A_DATABASE = 26;
    private static final int DAMAGED = 11;
    private static final int FULL = 13;

    private Connections() {}

    /**
     * Those to a database.
     *
     * @param most at a time
     * @throws InvalidInputException if there is no way in
     */
    static HikariDataSource open(DatabaseAddress address, int most) {
        address.makeDirectory();
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url(address));
        config.setMaximumPoolSize(most);
        config.setConnectionTimeout(WAIT_MILLIS);
        config.setValidationTimeout(WAIT_MILLIS / 2);
        config.setPoolName("store");
        if (!address.isSqlite()) {
            // A server that is switched off says nothing: whoever waits for it gives up. Both in seconds.
            config.addDataSourceProperty("connectTimeout", "3");
            config.addDataSourceProperty("socketTimeout", "30");
            config.addDataSourceProperty("ApplicationName", "koffieronde");
        }
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException e) {
            throw new InvalidInputException(fault(address, e));
        }
    }

    private static String url(DatabaseAddress address) {
        String separator = address.url().contains("?") ? "&" : "?";
        return address.isSqlite() ? address.url() + separator + SQLITE_OPTIONS : address.url();
    }

    /** What keeps us out of a database. */
    static Fault fault(DatabaseAddress address, Throwable failure) {
        return switch (sqliteCode(failure)) {
            case NOT_A_DATABASE -> Fault.of("store.foreign", address);
            case FULL -> Fault.of("store.full", address);
            case DAMAGED -> Fault.of("store.damaged", address);
            default -> Fault.of("store.unreachable", address, reason(failure));
        };
    }

    /** SQLite's primary code; 0: none. */
    private static int sqliteCode(@Nullable Throwable failure) {
        if (failure == null) {
            return 0;
        }
        return failure instanceof SQLException sql && sql.getSQLState() == null && sql.getErrorCode() != 0
                ? sql.getErrorCode() & 0xff
                : sqliteCode(failure.getCause());
    }

    /** The first line of what the innermost failure says. */
    static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}
