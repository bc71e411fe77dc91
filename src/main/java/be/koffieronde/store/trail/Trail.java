package be.koffieronde.store.trail;

import be.koffieronde.store.Tx;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** What happens in a centre, in order: for whoever listens, and for whoever asks later who did what. Nothing is ever changed. */
public record Trail(Tx tx) {

    /**
     * Something that happened.
     *
     * @param id in the order of what happens in the centre
     * @param kind such as {@code published}
     * @param data JSON
     * @param created in milliseconds since 1970
     */
    public record Event(long id, String kind, String data, long created) {}

    /**
     * Something that somebody did.
     *
     * @param person id; null: the program itself, or somebody who was taken out
     * @param action such as {@code publish-roster}
     * @param thing id of what it was done to
     * @param detail JSON
     * @param created in milliseconds since 1970
     */
    public record Deed(long id, @Nullable String person, String action, String thing, String detail, long created) {}

    /** Tells everybody of the centre. */
    public void tell(String kind, String data) {
        tx.update("insert into event (centre_id, id, kind, data, created) values (:centre, :id, :kind, :data, :now)")
                .bind("id", next())
                .bind("kind", kind)
                .bind("data", data)
                .bind("now", tx.now())
                .execute();
    }

    /** Writes down who did what. */
    public void record(@Nullable String person, String action, String thing, String detail) {
        tx.update("insert into audit (centre_id, id, person_id, action, thing, detail, created) values (:centre, :id,"
                        + " :person, :action, :thing, :detail, :now)")
                .bind("id", next())
                .bind("person", person)
                .bind("action", action)
                .bind("thing", thing)
                .bind("detail", detail)
                .bind("now", tx.now())
                .execute();
    }

    /** One counter for each centre, counted in its transaction: whoever sees an event has seen all before it. */
    private long next() {
        return tx.query("update centre set last_event = last_event + 1 where id = :centre returning last_event")
                .mapTo(Long.class)
                .one();
    }

    /** The last thing that happened; 0: nothing yet. */
    public long last() {
        return tx.query("select last_event from centre where id = :centre")
                .mapTo(Long.class)
                .one();
    }

    /** What happened after an event, in order. */
    public List<Event> after(long id, int most) {
        return tx.query(
                        "select id, kind, data, created from event where centre_id = :centre and id > :id order by id limit"
                                + " :most")
                .bind("id", id)
                .bind("most", most)
                .map((row, context) -> new Event(
                        row.getLong("id"), row.getString("kind"), row.getString("data"), row.getLong("created")))
                .list();
    }

    /**
     * Who did something of one kind, the latest first.
     *
     * @param before only what was done before this id; null: the latest
     */
    public List<Deed> deeds(String action, @Nullable Long before, int most) {
        return tx.query("select id, person_id, action, thing, detail, created from audit where centre_id = :centre and"
                        + " action = :action and id < :before order by id desc limit :most")
                .bind("action", action)
                .bind("before", before == null ? Long.MAX_VALUE : before)
                .bind("most", most)
                .map(Trail::deed)
                .list();
    }

    private static Deed deed(ResultSet row, StatementContext context) throws SQLException {
        return new Deed(
                row.getLong("id"),
                row.getString("person_id"),
                row.getString("action"),
                row.getString("thing"),
                row.getString("detail"),
                row.getLong("created"));
    }

    /**
     * Who did what, the latest first.
     *
     * @param before only what was done before this id; null: the latest
     */
    public List<Deed> deeds(@Nullable Long before, int most) {
        return tx.query(
                        "select id, person_id, action, thing, detail, created from audit where centre_id = :centre and id <"
                                + " :before order by id desc limit :most")
                .bind("before", before == null ? Long.MAX_VALUE : before)
                .bind("most", most)
                .map(Trail::deed)
                .list();
    }
}
