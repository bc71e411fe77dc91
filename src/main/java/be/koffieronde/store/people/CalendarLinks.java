package be.koffieronde.store.people;

import be.koffieronde.store.Tx;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** The secret addresses of calendars. Only hashes of their tokens are kept. */
public record CalendarLinks(Tx tx) {

    private static final String COLUMNS = "id, centre_id, audience, reader, created";

    /**
     * An address.
     *
     * @param audience what the one is whose calendar it is
     * @param reader id of the supporter, the partner or the school
     * @param created in milliseconds since 1970
     */
    public record CalendarLink(String id, String centre, String audience, String reader, long created) {}

    public void add(CalendarLink link, String tokenHash) {
        tx.update("insert into calendar_link (id, token_hash, centre_id, audience, reader, created) values (:id, :hash,"
                        + " :centre, :audience, :reader, :created)")
                .bindMethods(link)
                .bind("hash", tokenHash)
                .execute();
    }

    /** Those of the centre, the latest first. */
    public List<CalendarLink> all() {
        return tx.query("select " + COLUMNS + " from calendar_link where centre_id = :centre order by created desc, id")
                .map(CalendarLinks::link)
                .list();
    }

    /** Of any centre. */
    public Optional<CalendarLink> find(String tokenHash) {
        return tx.query("select " + COLUMNS + " from calendar_link where token_hash = :hash")
                .bind("hash", tokenHash)
                .map(CalendarLinks::link)
                .findOne();
    }

    /** Takes one back; false if there is none. */
    public boolean remove(String id) {
        return tx.update("delete from calendar_link where centre_id = :centre and id = :id")
                        .bind("id", id)
                        .execute()
                == 1;
    }

    private static CalendarLink link(ResultSet row, StatementContext context) throws SQLException {
        return new CalendarLink(
                row.getString("id"),
                row.getString("centre_id"),
                row.getString("audience"),
                row.getString("reader"),
                row.getLong("created"));
    }
}
