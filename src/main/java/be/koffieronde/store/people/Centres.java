package be.koffieronde.store.people;

import be.koffieronde.store.Tx;
import java.util.List;
import java.util.Optional;

/** The centres of a server. */
public record Centres(Tx tx) {

    /** A centre. */
    public record Centre(String id, String name) {}

    public void add(Centre centre) {
        tx.update("insert into centre (id, name, created) values (:id, :name, :now)")
                .bind("id", centre.id())
                .bind("name", centre.name())
                .bind("now", tx.now())
                .execute();
    }

    public Optional<Centre> find(String id) {
        return tx.query("select id, name from centre where id = :id")
                .bind("id", id)
                .map((row, context) -> new Centre(row.getString("id"), row.getString("name")))
                .findOne();
    }

    /** All of them, by name. */
    public List<Centre> all() {
        return tx.query("select id, name from centre order by name, id")
                .map((row, context) -> new Centre(row.getString("id"), row.getString("name")))
                .list();
    }

    /** Id of a centre that nobody has an account in yet. */
    public Optional<String> withoutPeople() {
        return tx.query(
                        "select id from centre where id not in (select centre_id from membership) order by created limit 1")
                .mapTo(String.class)
                .findOne();
    }

    /** Removes a centre with all that it has. */
    public void remove(String id) {
        tx.update("delete from centre where id = :id").bind("id", id).execute();
    }
}
