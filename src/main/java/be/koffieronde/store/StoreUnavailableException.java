package be.koffieronde.store;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The database cannot be reached or written now; what was asked is not done, and may be tried again later. */
public final class StoreUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** SQLite's primary codes: busy, locked, read-only, input or output error, full, cannot open. */
    private static final Set<Integer> SQLITE = Set.of(5, 6, 8, 10, 13, 14);

    /**
     * The beginnings of PostgreSQL's states: no connection, lost in a conflict, read-only now, out of resources, a lock
     * not had, ended by an operator, trouble with the system.
     */
    private static final Set<String> POSTGRESQL = Set.of("08", "40", "25006", "53", "55", "57", "58");

    private static final Set<String> NO_CONNECTION = Set.of("08", "57");

    StoreUnavailableException() {
        super("the database is away");
    }

    StoreUnavailableException(@Nullable Throwable cause) {
        super(cause);
    }

    /** Whether a failure comes from the database being away, full or busy, not from what it was asked. */
    static boolean isCause(@Nullable Throwable failure) {
        return chain(failure).anyMatch(StoreUnavailableException::isUnavailable);
    }

    /** Whether nobody would reach the database now. */
    static boolean isAway(@Nullable Throwable failure) {
        return chain(failure).anyMatch(sql -> begins(sql.getSQLState(), NO_CONNECTION));
    }

    private static Stream<SQLException> chain(@Nullable Throwable failure) {
        return Stream.iterate(failure, one -> one != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast);
    }

    private static boolean isUnavailable(SQLException failure) {
        return failure instanceof SQLTransientException
                || (failure.getSQLState() == null
                        ? SQLITE.contains(failure.getErrorCode() & 0xff)
                        : begins(failure.getSQLState(), POSTGRESQL));
    }

    private static boolean begins(@Nullable String state, Set<String> beginnings) {
        return state != null && beginnings.stream().anyMatch(state::startsWith);
    }
}
