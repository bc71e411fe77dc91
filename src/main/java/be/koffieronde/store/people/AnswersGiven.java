package be.koffieronde.store.people;

import be.koffieronde.store.Tx;
import java.util.Optional;

/** What people were answered to requests that may come twice. */
public record AnswersGiven(Tx tx) {

    /**
     * A request and its answer.
     *
     * @param key chosen by who asks
     * @param fingerprint of what was asked
     * @param status of HTTP; {@link #NONE}: it is being answered
     * @param created in milliseconds since 1970
     */
    public record Given(String person, String key, String fingerprint, int status, String body, long created) {}

    /** That there is no answer yet. */
    public static final int NONE = 0;

    public Optional<Given> find(String person, String key) {
        return tx.query("select fingerprint, status, body, created from answer_given where person_id = :person and"
                        + " request_key = :key")
                .bind("person", person)
                .bind("key", key)
                .map((row, context) -> new Given(
                        person,
                        key,
                        row.getString("fingerprint"),
                        row.getInt("status"),
                        row.getString("body"),
                        row.getLong("created")))
                .findOne();
    }

    /** Notes that a request is being answered; false if it is known already. */
    public boolean begin(String person, String key, String fingerprint) {
        return tx.update("insert into answer_given (person_id, request_key, fingerprint, status, body, created) values"
                                + " (:person, :key, :fingerprint, :none, '', :now) on conflict do nothing")
                        .bind("person", person)
                        .bind("key", key)
                        .bind("fingerprint", fingerprint)
                        .bind("none", NONE)
                        .bind("now", tx.now())
                        .execute()
                == 1;
    }

    /** Keeps the answer. */
    public void end(String person, String key, int status, String body) {
        tx.update(
                        "update answer_given set status = :status, body = :body where person_id = :person and request_key = :key")
                .bind("person", person)
                .bind("key", key)
                .bind("status", status)
                .bind("body", body)
                .execute();
    }

    /** Forgets one, as if it had never come. */
    public void forget(String person, String key) {
        tx.update("delete from answer_given where person_id = :person and request_key = :key")
                .bind("person", person)
                .bind("key", key)
                .execute();
    }

    /** Forgets those from before a moment, in milliseconds since 1970. */
    public void forgetBefore(long moment) {
        tx.update("delete from answer_given where created < :moment")
                .bind("moment", moment)
                .execute();
    }
}
