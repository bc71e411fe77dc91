package be.koffieronde.store.people;

import be.koffieronde.store.Tx;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Links that can be used once, by the hash of a token that only their receiver has. */
public record Links(Tx tx) {

    /**
     * A link.
     *
     * @param kind what it is good for
     * @param person whose account it is about; null: of whoever uses it
     */
    public record Link(String kind, String centre, @Nullable String person) {}

    /**
     * Adds a link, and forgets those that can no longer be used.
     *
     * @param expires in milliseconds since 1970
     */
    public void add(String tokenHash, Link link, long expires) {
        tx.update("delete from link where expires <= :now")
                .bind("now", tx.now())
                .execute();
        tx.update("insert into link (token_hash, centre_id, person_id, kind, created, expires) values (:hash, :in,"
                        + " :person, :kind, :now, :expires)")
                .bind("hash", tokenHash)
                .bind("in", link.centre())
                .bind("person", link.person())
                .bind("kind", link.kind())
                .bind("now", tx.now())
                .bind("expires", expires)
                .execute();
    }

    /** Uses a link up; empty if there is none, it was used before, or it has expired. */
    public Optional<Link> use(String tokenHash) {
        return tx.query("update link set used = :now where token_hash = :hash and used is null and expires > :now"
                        + " returning kind, centre_id, person_id")
                .bind("hash", tokenHash)
                .bind("now", tx.now())
                .map((row, context) ->
                        new Link(row.getString("kind"), row.getString("centre_id"), row.getString("person_id")))
                .findOne();
    }

    /** Makes all links of somebody useless. */
    public void removeAll(String person) {
        tx.update("delete from link where person_id = :person")
                .bind("person", person)
                .execute();
    }

    /** The same of the links to one centre. */
    public void remove(String person) {
        tx.update("delete from link where person_id = :person and centre_id = :centre")
                .bind("person", person)
                .execute();
    }

    /** Makes links of a kind to somebody's account useless. */
    public void removeOf(String kind, String person) {
        tx.update("delete from link where person_id = :person and kind = :kind and used is null")
                .bind("person", person)
                .bind("kind", kind)
                .execute();
    }
}
