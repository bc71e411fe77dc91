package be.koffieronde.store.people;

import be.koffieronde.store.Tx;
import java.util.Optional;

/** Who is signed in, by the hash of a token that only their browser has. */
public record LoginSessions(Tx tx) {

    /**
     * Signs somebody in, and forgets whose time is over.
     *
     * @param expires in milliseconds since 1970
     */
    public void add(String tokenHash, String person, long expires) {
        tx.update("delete from login_session where expires <= :now")
                .bind("now", tx.now())
                .execute();
        tx.update("insert into login_session (token_hash, person_id, created, expires) values (:hash, :person, :now,"
                        + " :expires)")
                .bind("hash", tokenHash)
                .bind("person", person)
                .bind("now", tx.now())
                .bind("expires", expires)
                .execute();
    }

    /** Id of whose it is, if it has not expired. */
    public Optional<String> person(String tokenHash) {
        return tx.query("select person_id from login_session where token_hash = :hash and expires > :now")
                .bind("hash", tokenHash)
                .bind("now", tx.now())
                .mapTo(String.class)
                .findOne();
    }

    public void remove(String tokenHash) {
        tx.update("delete from login_session where token_hash = :hash")
                .bind("hash", tokenHash)
                .execute();
    }

    /** Signs somebody out everywhere. */
    public void removeAll(String person) {
        tx.update("delete from login_session where person_id = :person")
                .bind("person", person)
                .execute();
    }
}
