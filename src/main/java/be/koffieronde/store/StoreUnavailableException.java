package be.koffieronde.store;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The database cannot be reached or written now; what was asked is not done, and may be tried again later. */
public final class StoreUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** SQLite's primary codes: busy, locked, read-only, input or output error, full, cannot open. */
    private static final Set<Integer> SQLITE = Set.of(5, 6, 8, 10, 13, 14);

    StoreUnavailableException(Throwable cause) {
        super(cause);
    }

    /** Whether a failure comes from the database being away, full or busy, not from what it was asked. */
    static boolean isCause(@Nullable Throwable failure) {
        if (failure instanceof SQLException sql) {
            String state = sql.getSQLState();
            return state == null
                    ? SQLITE.contains(sql.getErrorCode() & 0xff)
                    : state.startsWith("08") || state.startsWith("53") || state.startsWith("57");
        }
        return failure != null && isCause(failure.getCause());
    }
}
