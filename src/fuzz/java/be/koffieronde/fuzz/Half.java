package be.koffieronde.fuzz;

import be.koffieronde.store.Database;
import java.util.List;

/**
 * What is never true of a database, whenever a server that uses it is killed.
 *
 * @param count a question that is answered with 0
 */
record Half(String fault, String count) {

    private static final List<Half> ALL = List.of(
            new Half(
                    "a problem has another number of versions than its version",
                    "select count(*) from problem p where p.version <> (select count(*) from problem_version v "
                            + "where v.problem_id = p.id)"),
            new Half(
                    "a roster has another number of versions than its version",
                    "select count(*) from roster r where r.version <> (select count(*) from roster_version v where "
                            + "v.roster_id = r.id)"),
            new Half(
                    "a change of a problem was not written down",
                    "select count(*) from problem p where p.version <> (select count(*) from audit a where a.thing "
                            + "= p.id and a.action in ('add-problem', 'change-problem'))"),
            new Half(
                    "what happened has gaps",
                    "select count(*) from centre c where c.last_event <> (select count(*) from event e where "
                            + "e.centre_id = c.id) + (select count(*) from audit a where a.centre_id = c.id)"),
            new Half(
                    "a change of a roster was not written down",
                    "select count(*) from roster r where r.version <> (select count(*) from audit a where a.thing "
                            + "= r.id and a.action <> 'publish-roster')"),
            new Half(
                    "a log has another number of entries than were counted",
                    "select count(*) from centre c where c.logged <> (select count(*) from talk_held t where "
                            + "t.centre_id = c.id) + (select count(*) from session_held s where s.centre_id = c.id)"),
            new Half(
                    "a logged talk was not written down",
                    "select count(*) from centre c where (select count(*) from talk_held t where t.centre_id = "
                            + "c.id) <> (select count(*) from audit a where a.centre_id = c.id and a.action = 'log-talks')"),
            new Half(
                    "a roster is not indexed",
                    "select count(*) from roster r where not exists (select 1 from visit_index i where i.roster_id "
                            + "= r.id)"),
            new Half(
                    "a job that is done made no roster",
                    "select count(*) from plan_job where state = 'FINISHED' and roster_id is null"));

    /** All of it that is true of a database that nobody writes to now. */
    static List<String> in(Database database) {
        return database.snapshot(tx -> ALL.stream()
                .filter(half -> tx.query(half.count).mapTo(Long.class).one() > 0)
                .map(Half::fault)
                .toList());
    }
}
