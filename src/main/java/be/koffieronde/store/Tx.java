package be.koffieronde.store;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;

/**
 * A transaction going on.
 *
 * @param centre id of the centre it is about; {@link #ALL}: no centre alone
 */
public record Tx(Handle handle, String centre, Clock clock) {

    /** That it is about no centre alone. */
    static final String ALL = "*";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int ID_LETTERS = 16;

    /** The same transaction, about one centre of all. */
    public Tx in(String one) {
        return new Tx(handle, one, clock);
    }

    /** A statement; {@code :centre} in it is the centre. */
    public Update update(String sql) {
        return bound(handle.createUpdate(sql), sql);
    }

    /** A question; {@code :centre} in it is the centre. */
    public Query query(String sql) {
        return bound(handle.createQuery(sql), sql);
    }

    private <S extends SqlStatement<S>> S bound(S statement, String sql) {
        return sql.contains(":centre") ? statement.bind("centre", centre) : statement;
    }

    /** Now, in milliseconds since 1970. */
    public long now() {
        return Instant.now(clock).toEpochMilli();
    }

    /** An id that nobody has yet, and that nobody can guess. */
    public static String newId() {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < ID_LETTERS; i++) {
            id.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return id.toString();
    }
}
