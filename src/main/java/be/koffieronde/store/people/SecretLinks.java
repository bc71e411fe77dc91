package be.koffieronde.store.people;

import be.koffieronde.store.Tx;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** The secret addresses of one kind, which are good without an account. Only hashes of their tokens are kept. */
public record SecretLinks(Tx tx, Kind kind) {

    private static final String COLUMNS = "id, centre_id, audience, reader, created";

    /** What an address leads to. */
    public enum Kind {
        CALENDAR("calendar_link"),
        WINDOW("window_link");

        private final String table;

        Kind(String table) {
            this.table = table;
        }
    }

    /**
     * An address.
     *
     * @param audience what the one is whose address it is
     * @param reader id of the supporter, the partner or the school
     * @param created in milliseconds since 1970
     */
    public record SecretLink(String id, String centre, String audience, String reader, long created) {}

    public void add(SecretLink link, String tokenHash) {
        tx.update("insert into " + kind.table + " (id, token_hash, centre_id, audience, reader, created) values (:id,"
                        + " :hash, :centre, :audience, :reader, :created)")
                .bindMethods(link)
                .bind("hash", tokenHash)
                .execute();
    }

    /** Those of the centre, the latest first. */
    public List<SecretLink> all() {
        return tx.query("select " + COLUMNS + " from " + kind.table
                        + " where centre_id = :centre order by created desc, id")
                .map(SecretLinks::link)
                .list();
    }

    /** Of any centre. */
    public Optional<SecretLink> find(String tokenHash) {
        return tx.query("select " + COLUMNS + " from " + kind.table + " where token_hash = :hash")
                .bind("hash", tokenHash)
                .map(SecretLinks::link)
                .findOne();
    }

    /** Takes one back; false if there is none. */
    public boolean remove(String id) {
        return tx.update("delete from " + kind.table + " where centre_id = :centre and id = :id")
                        .bind("id", id)
                        .execute()
                == 1;
    }

    private static SecretLink link(ResultSet row, StatementContext context) throws SQLException {
        return new SecretLink(
                row.getString("id"),
                row.getString("centre_id"),
                row.getString("audience"),
                row.getString("reader"),
                row.getLong("created"));
    }
}
