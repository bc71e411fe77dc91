package be.koffieronde.store.week;

import be.koffieronde.store.Tx;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The problems of a centre, with every version each ever had. */
public record Problems(Tx tx) {

    private static final String COLUMNS = "id, centre_id, name, first_day, weeks, version, changed";

    /**
     * A problem without what is in it.
     *
     * @param firstDay a date
     * @param version of now, from 1
     * @param changed in milliseconds since 1970
     */
    public record Stored(
            String id, String centre, String name, String firstDay, int weeks, long version, long changed) {}

    /**
     * A version of a problem.
     *
     * @param author id of a person; null if nobody in particular, or somebody who was taken out
     * @param created in milliseconds since 1970
     */
    public record Version(long version, @Nullable String author, long created) {}

    /** Adds a problem, as its first version. */
    public void add(Stored problem, String document, @Nullable String author) {
        tx.update("insert into problem (id, centre_id, name, first_day, weeks, version, changed) values (:id, :centre,"
                        + " :name, :firstDay, :weeks, 1, :now)")
                .bind("id", problem.id())
                .bind("name", problem.name())
                .bind("firstDay", problem.firstDay())
                .bind("weeks", problem.weeks())
                .bind("now", tx.now())
                .execute();
        addVersion(problem.id(), 1, document, author);
    }

    /**
     * Keeps another version.
     *
     * @param problem with the version it was made from
     * @return whether that was the version of now; else nothing is changed
     */
    public boolean replace(Stored problem, String document, @Nullable String author) {
        int changed = tx.update(
                        "update problem set name = :name, first_day = :firstDay, weeks = :weeks, version = version"
                                + " + 1, changed = :now where id = :id and centre_id = :centre and version = :version")
                .bind("id", problem.id())
                .bind("name", problem.name())
                .bind("firstDay", problem.firstDay())
                .bind("weeks", problem.weeks())
                .bind("version", problem.version())
                .bind("now", tx.now())
                .execute();
        if (changed == 1) {
            addVersion(problem.id(), problem.version() + 1, document, author);
        }
        return changed == 1;
    }

    private void addVersion(String id, long version, String document, @Nullable String author) {
        tx.update("insert into problem_version (problem_id, centre_id, version, document, author, created) values (:id,"
                        + " :centre, :version, :document, :author, :now)")
                .bind("id", id)
                .bind("version", version)
                .bind("document", document)
                .bind("author", author)
                .bind("now", tx.now())
                .execute();
    }

    /** Of any centre. */
    public Optional<Stored> find(String id) {
        return tx.query("select " + COLUMNS + " from problem where id = :id")
                .bind("id", id)
                .map(Problems::stored)
                .findOne();
    }

    /** Those of the centre, the latest first. */
    public List<Stored> all() {
        return tx.query("select " + COLUMNS + " from problem where centre_id = :centre order by first_day desc, id")
                .map(Problems::stored)
                .list();
    }

    public Optional<String> document(String id, long version) {
        return tx.query(
                        "select document from problem_version where problem_id = :id and centre_id = :centre and version ="
                                + " :version")
                .bind("id", id)
                .bind("version", version)
                .mapTo(String.class)
                .findOne();
    }

    /** All versions of a problem, the latest first. */
    public List<Version> versions(String id) {
        return tx.query("select version, author, created from problem_version where problem_id = :id and centre_id ="
                        + " :centre order by version desc")
                .bind("id", id)
                .map((row, context) ->
                        new Version(row.getLong("version"), row.getString("author"), row.getLong("created")))
                .list();
    }

    private static Stored stored(ResultSet row, StatementContext context) throws SQLException {
        return new Stored(
                row.getString("id"),
                row.getString("centre_id"),
                row.getString("name"),
                row.getString("first_day"),
                row.getInt("weeks"),
                row.getLong("version"),
                row.getLong("changed"));
    }
}
