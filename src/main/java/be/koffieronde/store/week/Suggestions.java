package be.koffieronde.store.week;

import be.koffieronde.store.Tx;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** What schools suggest, and what planners answer. */
public record Suggestions(Tx tx) {

    private static final String COLUMNS =
            "id, school, roster_id, visit_id, author, words, state, answer, created, answered";

    /**
     * Something a school suggests.
     *
     * @param roster id; null: it is about no roster
     * @param visit id; null: it is about no visit
     * @param author id of a person; null: somebody who was taken out
     * @param state such as {@code open}
     * @param answer null: none yet, or without words
     * @param created in milliseconds since 1970
     * @param answered likewise; null: not yet
     */
    public record Suggestion(
            String id,
            String school,
            @Nullable String roster,
            @Nullable String visit,
            @Nullable String author,
            String words,
            String state,
            @Nullable String answer,
            long created,
            @Nullable Long answered) {}

    public void add(Suggestion suggestion) {
        tx.update(
                        "insert into suggestion (id, centre_id, school, roster_id, visit_id, author, words, state, created) values"
                                + " (:id, :centre, :school, :roster, :visit, :author, :words, :state, :created)")
                .bindMethods(suggestion)
                .execute();
    }

    /** The latest first. */
    public List<Suggestion> all() {
        return tx.query("select " + COLUMNS + " from suggestion where centre_id = :centre order by created desc, id")
                .map(Suggestions::suggestion)
                .list();
    }

    /** Of one school, the latest first. */
    public List<Suggestion> of(String school) {
        return tx.query("select " + COLUMNS + " from suggestion where centre_id = :centre and school = :school order by"
                        + " created desc, id")
                .bind("school", school)
                .map(Suggestions::suggestion)
                .list();
    }

    public Optional<Suggestion> find(String id) {
        return tx.query("select " + COLUMNS + " from suggestion where centre_id = :centre and id = :id")
                .bind("id", id)
                .map(Suggestions::suggestion)
                .findOne();
    }

    /** Answers one that is open; false if there is none. */
    public boolean answer(String id, String open, String state, @Nullable String words) {
        return tx.update(
                                "update suggestion set state = :state, answer = :words, answered = :now where centre_id = :centre"
                                        + " and id = :id and state = :open")
                        .bind("id", id)
                        .bind("open", open)
                        .bind("state", state)
                        .bind("words", words)
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
                row.getString("author"),
                row.getString("words"),
                row.getString("state"),
                row.getString("answer"),
                row.getLong("created"),
                orNone);
    }
}
