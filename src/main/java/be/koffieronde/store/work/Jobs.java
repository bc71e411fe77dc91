package be.koffieronde.store.work;

import be.koffieronde.store.Tx;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** What is planned in the background. */
public record Jobs(Tx tx) {

    private static final String COLUMNS = "id, centre_id, problem_id, problem_version, roster_id, kind, request, state,"
            + " stopping, author, queued, prepared, started, finishing, ended, result, faults";

    /**
     * A job. Moments are in milliseconds since 1970; null: not yet.
     *
     * @param problem id
     * @param roster id of the roster that it makes or changes; null: none yet
     * @param kind what is to be done
     * @param request JSON
     * @param state what it is doing
     * @param isStopping whether somebody asked it to stop
     * @param author id of a person; null: somebody who was taken out
     * @param result JSON, of what makes no roster
     * @param faults why it failed: JSON on a line for each language
     */
    public record Job(
            String id,
            String centre,
            String problem,
            long problemVersion,
            @Nullable String roster,
            String kind,
            String request,
            String state,
            boolean isStopping,
            @Nullable String author,
            long queued,
            @Nullable Long prepared,
            @Nullable Long started,
            @Nullable Long finishing,
            @Nullable Long ended,
            @Nullable String result,
            @Nullable String faults) {}

    /**
     * The best of a search so far.
     *
     * @param document the roster
     * @param progress JSON
     * @param searchedMillis how long it has been searched for
     */
    public record Best(String document, String progress, long searchedMillis) {}

    /** Puts a job into the queue; false, with nothing changed, if one for the same problem is not done yet. */
    public boolean add(Job job) {
        return tx.update(
                                "insert into plan_job (id, centre_id, problem_id, problem_version, roster_id, kind, request, state,"
                                        + " author, queued) values (:id, :centre, :problem, :version, :roster, :kind, :request,"
                                        + " :state, :author, :now) on conflict (problem_id) where ended is null do nothing")
                        .bind("id", job.id())
                        .bind("problem", job.problem())
                        .bind("version", job.problemVersion())
                        .bind("roster", job.roster())
                        .bind("kind", job.kind())
                        .bind("request", job.request())
                        .bind("state", job.state())
                        .bind("author", job.author())
                        .bind("now", tx.now())
                        .execute()
                == 1;
    }

    /** Of any centre. */
    public Optional<Job> find(String id) {
        return tx.query("select " + COLUMNS + " from plan_job where id = :id")
                .bind("id", id)
                .map(Jobs::job)
                .findOne();
    }

    /** Those of the centre, the latest first. */
    public List<Job> all() {
        return tx.query("select " + COLUMNS + " from plan_job where centre_id = :centre order by queued desc, id")
                .map(Jobs::job)
                .list();
    }

    /** Those of the centre that are not done yet, in the order they were asked for. */
    public List<Job> open() {
        return tx.query("select " + COLUMNS
                        + " from plan_job where centre_id = :centre and ended is null order by queued, id")
                .map(Jobs::job)
                .list();
    }

    /** Those of all centres that are in a state, in the order they were asked for. */
    public List<Job> in(String state) {
        return tx.query("select " + COLUMNS + " from plan_job where state = :state order by queued, id")
                .bind("state", state)
                .map(Jobs::job)
                .list();
    }

    /** How many of all centres are not done yet, by state. */
    public Map<String, Integer> undone() {
        return tx.query("select state, count(*) as number from plan_job where ended is null group by state")
                .reduceRows(new TreeMap<>(), (counts, row) -> {
                    counts.put(row.getColumn("state", String.class), row.getColumn("number", Integer.class));
                    return counts;
                });
    }

    /** When a job of each centre last began, by centre. */
    public List<LastStart> lastStarts() {
        return tx.query(
                        "select centre_id, max(prepared) as at from plan_job where prepared is not null group by centre_id")
                .map((row, context) -> new LastStart(row.getString("centre_id"), row.getLong("at")))
                .list();
    }

    /** When a job of a centre last began, in milliseconds since 1970. */
    public record LastStart(String centre, long at) {}

    /**
     * Takes a job from one state into another, and writes down when.
     *
     * @param moment name of the column of the moment
     * @return whether it was in that state; else nothing is changed
     */
    private boolean become(String id, String from, String to, String moment) {
        return tx.update("update plan_job set state = :to, " + moment + " = :now where id = :id and state = :from")
                        .bind("id", id)
                        .bind("from", from)
                        .bind("to", to)
                        .bind("now", tx.now())
                        .execute()
                == 1;
    }

    public boolean prepare(String id, String from, String to) {
        return become(id, from, to, "prepared");
    }

    public boolean start(String id, String from, String to) {
        return become(id, from, to, "started");
    }

    public boolean finish(String id, String from, String to) {
        return become(id, from, to, "finishing");
    }

    /** Puts a job that was begun into the queue again. */
    public void requeue(String id, String to) {
        tx.update("update plan_job set state = :to where id = :id and ended is null")
                .bind("id", id)
                .bind("to", to)
                .execute();
    }

    /** Ends a job. */
    public void end(
            String id, String state, @Nullable String roster, @Nullable String result, @Nullable String faults) {
        tx.update(
                        "update plan_job set state = :state, roster_id = coalesce(:roster, roster_id), result = :result, faults ="
                                + " :faults, ended = :now where id = :id and ended is null")
                .bind("id", id)
                .bind("state", state)
                .bind("roster", roster)
                .bind("result", result)
                .bind("faults", faults)
                .bind("now", tx.now())
                .execute();
        tx.update("delete from plan_best where job_id = :id").bind("id", id).execute();
    }

    /** Asks a job to stop; false if it is done already. */
    public boolean stop(String id) {
        return tx.update("update plan_job set stopping = 1 where id = :id and centre_id = :centre and ended is null")
                        .bind("id", id)
                        .execute()
                == 1;
    }

    public void save(String id, Best best) {
        tx.update("insert into plan_best (job_id, centre_id, document, progress, searched_millis, saved) values (:id,"
                        + " :centre, :document, :progress, :searched, :now) on conflict (job_id) do update set document ="
                        + " excluded.document, progress = excluded.progress, searched_millis = excluded.searched_millis,"
                        + " saved = excluded.saved")
                .bind("id", id)
                .bind("document", best.document())
                .bind("progress", best.progress())
                .bind("searched", best.searchedMillis())
                .bind("now", tx.now())
                .execute();
    }

    public Optional<Best> best(String id) {
        return tx.query("select document, progress, searched_millis from plan_best where job_id = :id")
                .bind("id", id)
                .map((row, context) ->
                        new Best(row.getString("document"), row.getString("progress"), row.getLong("searched_millis")))
                .findOne();
    }

    private static Job job(ResultSet row, StatementContext context) throws SQLException {
        return new Job(
                row.getString("id"),
                row.getString("centre_id"),
                row.getString("problem_id"),
                row.getLong("problem_version"),
                row.getString("roster_id"),
                row.getString("kind"),
                row.getString("request"),
                row.getString("state"),
                row.getInt("stopping") == 1,
                row.getString("author"),
                row.getLong("queued"),
                moment(row, "prepared"),
                moment(row, "started"),
                moment(row, "finishing"),
                moment(row, "ended"),
                row.getString("result"),
                row.getString("faults"));
    }

    private static @Nullable Long moment(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : millis;
    }
}
