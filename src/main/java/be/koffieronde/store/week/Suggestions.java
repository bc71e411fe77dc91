package be.koffieronde.store.week;

import be.koffieronde.store.Tx;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** What schools and partners suggest, and what planners answer. */
public record Suggestions(Tx tx) {

    private static final String COLUMNS =
            "id, school, roster_id, visit_id, window_id, by_partner, author, kind, about, words, state, answer, done, created, answered";

    /**
     * Something a school suggests.
     *
     * @param roster id; null: it is about no roster
     * @param visit id; null: it is about no visit
     * @param window id of the secret address it came by; null: by an account, or the address was taken back
     * @param partner id of the partner who suggests it for themselves; null: the school does
     * @param author id of a person; null: nobody who has an account
     * @param kind such as {@code duty}
     * @param about JSON of all that was suggested
     * @param state such as {@code open}
     * @param answer null: none yet, or without words
     * @param done JSON of what was done with it; null: nothing yet
     * @param created in milliseconds since 1970
     * @param answered likewise; null: not yet
     */
    public record Suggestion(
            String id,
            String school,
            @Nullable String roster,
            @Nullable String visit,
            @Nullable String window,
            @Nullable String partner,
            @Nullable String author,
            String kind,
            String about,
            String words,
            String state,
            @Nullable String answer,
            @Nullable String done,
            long created,
            @Nullable Long answered) {

        /** The same, come by a secret address. */
        public Suggestion through(String link) {
            return new Suggestion(
                    id, school, roster, visit, link, partner, author, kind, about, words, state, answer, done, created,
                    answered);
        }
    }

    /**
     * Adds one, unless one came by the same address under the same key.
     *
     * @param key that a phone may send again; null: none
     * @return whether it was added
     */
    public boolean add(Suggestion suggestion, @Nullable String key) {
        return tx.update("insert into suggestion (id, centre_id, school, roster_id, visit_id, window_id, by_partner,"
                                + " request_key, author, kind, about, words, state, created) values (:id, :centre, :school, :roster,"
                                + " :visit, :window, :partner, :key, :author, :kind, :about, :words, :state, :created) on conflict"
                                + " (window_id, request_key) do nothing")
                        .bindMethods(suggestion)
                        .bind("key", key)
                        .execute()
                == 1;
    }

    /** The latest first. */
    public List<Suggestion> all() {
        return tx.query("select " + COLUMNS + " from suggestion where centre_id = :centre order by created desc, id")
                .map(Suggestions::suggestion)
                .list();
    }

    /** Those that a school made, and none of its partners alone, the latest first. */
    public List<Suggestion> of(String school) {
        return tx.query("select " + COLUMNS + " from suggestion where centre_id = :centre and school = :school and"
                        + " by_partner is null order by created desc, id")
                .bind("school", school)
                .map(Suggestions::suggestion)
                .list();
    }

    /** Those that came by one address, the latest first. */
    public List<Suggestion> through(String window) {
        return tx.query("select " + COLUMNS
                        + " from suggestion where centre_id = :centre and window_id = :window order by"
                        + " created desc, id")
                .bind("window", window)
                .map(Suggestions::suggestion)
                .list();
    }

    /** The one that came by an address under a key. */
    public Optional<Suggestion> find(String window, String key) {
        return tx.query("select " + COLUMNS + " from suggestion where centre_id = :centre and window_id = :window and"
                        + " request_key = :key")
                .bind("window", window)
                .bind("key", key)
                .map(Suggestions::suggestion)
                .findOne();
    }

    public Optional<Suggestion> find(String id) {
        return tx.query("select " + COLUMNS + " from suggestion where centre_id = :centre and id = :id")
                .bind("id", id)
                .map(Suggestions::suggestion)
                .findOne();
    }

    /**
     * Answers one that is open.
     *
     * @param done JSON; null: nothing
     * @return false if there is none
     */
    public boolean answer(String id, String open, String state, @Nullable String words, @Nullable String done) {
        return tx.update("update suggestion set state = :state, answer = :words, done = :done, answered = :now where"
                                + " centre_id = :centre and id = :id and state = :open")
                        .bind("id", id)
                        .bind("open", open)
                        .bind("state", state)
                        .bind("words", words)
                        .bind("done", done)
                        .bind("now", tx.now())
                        .execute()
                == 1;
    }

    private static Suggestion suggestion(ResultSet row, StatementContext context) throws SQLException {
        long answered = row.getLong("answered");
        Long orNone = row.wasNull() ? null : answered;
        return new Suggestion(
                row.getString("id"),
                row.getString("school"),
                row.getString("roster_id"),
                row.getString("visit_id"),
                row.getString("window_id"),
                row.getString("by_partner"),
                row.getString("author"),
                row.getString("kind"),
                row.getString("about"),
                row.getString("words"),
                row.getString("state"),
                row.getString("answer"),
                row.getString("done"),
                row.getLong("created"),
                orNone);
    }
}
