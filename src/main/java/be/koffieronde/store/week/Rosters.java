package be.koffieronde.store.week;

import be.koffieronde.store.Tx;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The rosters of a centre, with every version each ever had. */
public record Rosters(Tx tx) {

    private static final String COLUMNS = "id, centre_id, problem_id, version, published, changed";

    /**
     * A roster without what is in it.
     *
     * @param problem id
     * @param version of now, from 1
     * @param published the version that everybody may see; null: none
     * @param changed in milliseconds since 1970
     */
    public record Stored(
            String id,
            String centre,
            String problem,
            long version,
            @Nullable Long published,
            long changed) {}

    /**
     * A version of a roster.
     *
     * @param problemVersion the version of the problem it answers
     * @param made how it came about
     * @param visits where its visits are, to be found by
     */
    public record Version(long problemVersion, String document, String score, Made made, List<IndexedVisit> visits) {}

    /**
     * How a version came about.
     *
     * @param parent the version it was made from; null: none
     * @param action what was done, such as {@code move-visit}
     * @param restores the earlier version that it is again; null: none
     * @param author id of a person; null if nobody in particular, or somebody who was taken out
     */
    public record Made(
            @Nullable Long parent,
            String action,
            @Nullable Long restores,
            @Nullable String author) {}

    /**
     * A version of those a roster had, without what is in it.
     *
     * @param created in milliseconds since 1970
     */
    public record Past(long version, String score, Made made, long created) {}

    /** Where a visit is; times in minutes since midnight. */
    public record IndexedVisit(
            String visit, String supporter, @Nullable String school, String date, int start, int end) {}

    /** A document, and the version of the problem that it answers. */
    public record Document(long version, long problemVersion, String text, String score) {}

    /** Adds a roster of a problem, as its first version. */
    public void add(String id, String problem, Version first) {
        tx.update("insert into roster (id, centre_id, problem_id, version, changed) values (:id, :centre, :problem, 1,"
                        + " :now)")
                .bind("id", id)
                .bind("problem", problem)
                .bind("now", tx.now())
                .execute();
        addVersion(id, 1, first);
    }

    /**
     * Keeps another version.
     *
     * @param known the version it was made from
     * @return whether that was the version of now; else nothing is changed
     */
    public boolean replace(String id, long known, Version next) {
        int changed = tx.update("update roster set version = version + 1, changed = :now where id = :id and centre_id ="
                        + " :centre and version = :known")
                .bind("id", id)
                .bind("known", known)
                .bind("now", tx.now())
                .execute();
        if (changed == 1) {
            addVersion(id, known + 1, next);
        }
        return changed == 1;
    }

    private void addVersion(String id, long version, Version of) {
        tx.update("insert into roster_version (roster_id, centre_id, version, problem_version, document, score, parent,"
                        + " action, restores, author, created) values (:id, :centre, :version, :problemVersion, :document,"
                        + " :score, :parent, :action, :restores, :author, :now)")
                .bind("id", id)
                .bind("version", version)
                .bind("problemVersion", of.problemVersion())
                .bind("document", of.document())
                .bind("score", of.score())
                .bind("parent", of.made().parent())
                .bind("action", of.made().action())
                .bind("restores", of.made().restores())
                .bind("author", of.made().author())
                .bind("now", tx.now())
                .execute();
        index(id, of.visits());
    }

    private void index(String id, List<IndexedVisit> visits) {
        tx.update("delete from visit_index where roster_id = :id")
                .bind("id", id)
                .execute();
        PreparedBatch batch = tx.handle()
                .prepareBatch("insert into visit_index (roster_id, centre_id, visit_id, supporter, school, date,"
                        + " start_minute, end_minute) values (:id, :centre, :visit, :supporter, :school, :date, :start,"
                        + " :end)");
        visits.forEach(visit -> batch.bind("id", id)
                .bind("centre", tx.centre())
                .bind("visit", visit.visit())
                .bind("supporter", visit.supporter())
                .bind("school", visit.school())
                .bind("date", visit.date())
                .bind("start", visit.start())
                .bind("end", visit.end())
                .add());
        batch.execute();
    }

    /**
     * Lets everybody see a version.
     *
     * @return whether it is the version of now; else nothing is changed
     */
    public boolean publish(String id, long version) {
        return tx.update(
                                "update roster set published = :version, published_at = :at, changed = :now where id = :id and centre_id = :centre"
                                        + " and version = :version")
                        .bind("id", id)
                        .bind("version", version)
                        .bind("at", Math.max(tx.now(), latestPublished() + 1))
                        .bind("now", tx.now())
                        .execute()
                == 1;
    }

    /** What is published is later than all before it, also when the clock was set back. */
    private long latestPublished() {
        return tx.query("select coalesce(max(published_at), 0) from roster where centre_id = :centre")
                .mapTo(Long.class)
                .one();
    }

    /** Of any centre. */
    public Optional<Stored> find(String id) {
        return tx.query("select " + COLUMNS + " from roster where id = :id")
                .bind("id", id)
                .map(Rosters::stored)
                .findOne();
    }

    /** Those of the centre, the latest changed first. */
    public List<Stored> all() {
        return tx.query("select " + COLUMNS + " from roster where centre_id = :centre order by changed desc, id")
                .map(Rosters::stored)
                .list();
    }

    /**
     * A roster that everybody may see, and the weeks it is of.
     *
     * @param problem id
     * @param published the version that everybody may see
     * @param at when it was published, in milliseconds since 1970
     * @param firstDay a date
     */
    public record Published(String roster, String problem, long published, long at, String firstDay, int weeks) {}

    /** Those of the centre that everybody may see: of each problem the one published last, the first weeks first. */
    public List<Published> published() {
        return tx.query(
                        "select r.id, r.problem_id, r.published, r.published_at, p.first_day, p.weeks from roster r join problem p on p.id = r.problem_id"
                                + " where r.centre_id = :centre and r.published is not null and not exists (select 1 from roster o"
                                + " where o.problem_id = r.problem_id and o.published is not null and (o.published_at >"
                                + " r.published_at or (o.published_at = r.published_at and o.id > r.id))) order by p.first_day,"
                                + " r.published_at, r.id")
                .map((row, context) -> new Published(
                        row.getString("id"),
                        row.getString("problem_id"),
                        row.getLong("published"),
                        row.getLong("published_at"),
                        row.getString("first_day"),
                        row.getInt("weeks")))
                .list();
    }

    /**
     * What an answer from a roster follows from: when any of it changes, so may the answer.
     *
     * @param problem id
     * @param answered the version of the problem that the roster answers
     * @param latest the version that the problem has now
     * @param logged how often the logs of the centre were changed
     */
    public record State(String roster, long version, String problem, long answered, long latest, long logged) {

        /** Whether it is that state or a later one of the same. */
        public boolean isSince(State other) {
            return roster.equals(other.roster)
                    && version >= other.version
                    && answered >= other.answered
                    && latest >= other.latest
                    && logged >= other.logged;
        }
    }

    /** What answers from a version of a roster follow from. */
    public Optional<State> state(String id, long version) {
        return tx.query(
                        "select v.problem_version, p.id, p.version, c.logged from roster_version v join roster r on r.id ="
                                + " v.roster_id join problem p on p.id = r.problem_id join centre c on c.id = v.centre_id where"
                                + " v.roster_id = :id and v.centre_id = :centre and v.version = :version")
                .bind("id", id)
                .bind("version", version)
                .map((row, context) -> new State(
                        id,
                        version,
                        row.getString("id"),
                        row.getLong("problem_version"),
                        row.getLong("version"),
                        row.getLong("logged")))
                .findOne();
    }

    public Optional<Document> document(String id, long version) {
        return tx.query("select version, problem_version, document, score from roster_version where roster_id = :id and"
                        + " centre_id = :centre and version = :version")
                .bind("id", id)
                .bind("version", version)
                .map((row, context) -> new Document(
                        row.getLong("version"),
                        row.getLong("problem_version"),
                        row.getString("document"),
                        row.getString("score")))
                .findOne();
    }

    /** All versions of a roster, the latest first. */
    public List<Past> versions(String id) {
        return tx.query("select version, score, parent, action, restores, author, created from roster_version where"
                        + " roster_id = :id and centre_id = :centre order by version desc")
                .bind("id", id)
                .map((row, context) ->
                        new Past(row.getLong("version"), row.getString("score"), made(row), row.getLong("created")))
                .list();
    }

    private static Made made(ResultSet row) throws SQLException {
        return new Made(
                orNone(row, "parent"), row.getString("action"), orNone(row, "restores"), row.getString("author"));
    }

    private static @Nullable Long orNone(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    private static Stored stored(ResultSet row, StatementContext context) throws SQLException {
        return new Stored(
                row.getString("id"),
                row.getString("centre_id"),
                row.getString("problem_id"),
                row.getLong("version"),
                orNone(row, "published"),
                row.getLong("changed"));
    }
}
