package be.koffieronde.jobs;

import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.store.Database;
import be.koffieronde.store.Tx;
import be.koffieronde.store.trail.Trail;
import be.koffieronde.store.week.Problems.Stored;
import be.koffieronde.store.work.Jobs;
import be.koffieronde.store.work.Jobs.Job;
import be.koffieronde.store.work.Jobs.LastStart;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Jobs that wait, in the order they are done: the centre that has waited longest since its last one is next. */
public final class JobQueue {

    private final Database database;

    public JobQueue(Database database) {
        this.database = database;
    }

    /**
     * Puts a job into the queue.
     *
     * @param author id of a person
     * @return its id
     * @throws InvalidInputException if one for the same problem is not done yet
     */
    public String add(Stored problem, JobRequest request, String author) {
        String id = Tx.newId();
        return database.write(problem.centre(), tx -> {
            if (!new Jobs(tx).add(queued(id, problem, request, author))) {
                throw new InvalidInputException(Fault.of("jobs.busy", problem.name()));
            }
            new Trail(tx).record(author, "add-job", id, request.text());
            tell(tx, id, JobState.QUEUED);
            return id;
        });
    }

    private static Job queued(String id, Stored problem, JobRequest request, String author) {
        return new Job(
                id,
                problem.centre(),
                problem.id(),
                problem.version(),
                request.roster(),
                request.kind().name(),
                request.text(),
                JobState.QUEUED.name(),
                false,
                author,
                0,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Asks a job to stop and keep the best it has; one that still waits is over at once. */
    public void stop(String centre, String id, String author) {
        database.write(centre, tx -> {
            Jobs jobs = new Jobs(tx);
            if (jobs.stop(id)) {
                new Trail(tx).record(author, "stop-job", id, "{}");
                jobs.find(id)
                        .filter(job -> job.state().equals(JobState.QUEUED.name()))
                        .ifPresent(job -> {
                            jobs.end(id, JobState.STOPPED.name(), null, null, null);
                            tell(tx, id, JobState.STOPPED);
                        });
            }
            return id;
        });
    }

    /** The job to do next, which is now being prepared; empty if none waits. */
    Optional<Job> next() {
        return database.writeAll(tx -> {
            Jobs jobs = new Jobs(tx);
            Map<String, Long> last =
                    jobs.lastStarts().stream().collect(Collectors.toMap(LastStart::centre, LastStart::at));
            List<Job> waiting = jobs.in(JobState.QUEUED.name());
            return waiting.stream()
                    .min(Comparator.comparing((Job job) -> last.getOrDefault(job.centre(), 0L)))
                    .filter(job -> jobs.prepare(job.id(), JobState.QUEUED.name(), JobState.PREPARING.name()));
        });
    }

    /** Puts the jobs that were being done when the program ended into the queue again. */
    void revive() {
        database.writeAll(tx -> {
            Jobs jobs = new Jobs(tx);
            for (JobState state : List.of(JobState.PREPARING, JobState.RUNNING, JobState.FINISHING)) {
                jobs.in(state.name()).forEach(job -> jobs.requeue(job.id(), JobState.QUEUED.name()));
            }
            return jobs;
        });
    }

    /** Tells everybody what a job is doing now. */
    static void tell(Tx tx, String job, JobState state) {
        new Trail(tx).tell("job", "{\"job\": \"" + job + "\", \"state\": \"" + state + "\"}");
    }
}
