package be.koffieronde.jobs;

import be.koffieronde.app.plan.Effort;
import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.documents.CentreLogs;
import be.koffieronde.documents.CentreProblems;
import be.koffieronde.documents.CentreRosters;
import be.koffieronde.documents.CentreRosters.Answer;
import be.koffieronde.format.Documents;
import be.koffieronde.format.json.FaultJson;
import be.koffieronde.format.json.JsonLayout;
import be.koffieronde.language.Language;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.roster.Roster;
import be.koffieronde.store.Database;
import be.koffieronde.store.StoreUnavailableException;
import be.koffieronde.store.Tx;
import be.koffieronde.store.week.Rosters;
import be.koffieronde.store.week.Rosters.Stored;
import be.koffieronde.store.work.Jobs;
import be.koffieronde.store.work.Jobs.Best;
import be.koffieronde.store.work.Jobs.Job;
import be.koffieronde.talks.TalkLog;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A job being done. */
final class RunningJob {

    private static final Logger LOG = System.getLogger(RunningJob.class.getName());
    private static final long SAVE_MILLIS = 1000;

    private final Database database;
    private final Job job;
    private final int threads;
    private final Runnable changed;
    private volatile @Nullable Search search;
    private volatile boolean isStopped;
    private final CountDownLatch left = new CountDownLatch(1);
    private Duration before = Duration.ZERO;
    private long rosterVersion;
    private long begin;

    /** @param changed told whenever something has become of it */
    RunningJob(Database database, Job job, int threads, Runnable changed) {
        this.database = database;
        this.job = job;
        this.threads = threads;
        this.changed = changed;
    }

    /** How far it is, if it has that id: JSON. */
    Optional<String> progress(String id) {
        Search one = search;
        return one == null || !id.equals(job.id()) ? Optional.empty() : Optional.of(one.progress());
    }

    /** Ends it soon, to be gone on with when the program runs again. */
    void leave() {
        left.countDown();
        Search one = search;
        if (one != null) {
            one.stop();
        }
    }

    void run() {
        try {
            searched(prepared());
        } catch (InvalidInputException e) {
            fail(e.faults());
        } catch (StoreUnavailableException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            fail(List.of(Fault.of("jobs.went-wrong")));
            throw e;
        } finally {
            changed.run();
        }
    }

    private TimedProblem prepared() {
        JobRequest request = JobRequest.parse(job.request());
        AskedSearch asked = database.read(job.centre(), tx -> asked(request, tx));
        search = asked.search();
        begin = System.nanoTime();
        become(JobState.PREPARING, JobState.RUNNING);
        return asked.problem();
    }

    private AskedSearch asked(JobRequest request, Tx tx) {
        CentreLogs logs = new CentreLogs(tx);
        TalkLog talks = logs.talks();
        TimedProblem problem = TimedProblem.of(new CentreProblems(tx).problem(job.problem(), job.problemVersion()))
                .owing(logs.sessions());
        Optional<Best> best = new Jobs(tx).best(job.id());
        before = best.map(one -> Duration.ofMillis(one.searchedMillis())).orElse(Duration.ZERO);
        Roster start = request.kind() == JobKind.PLAN && best.isPresent()
                ? Documents.roster(best.get().document(), job.id())
                : given(tx);
        Effort effort = request.effort(before, threads).within(problem.problem());
        LocalDateTime queued = LocalDateTime.ofInstant(Instant.ofEpochMilli(job.queued()), Calendar.ZONE)
                .truncatedTo(ChronoUnit.MINUTES);
        return new AskedSearch(request, queued, problem.knowing(talks), talks, start, like(request, tx), effort);
    }

    private static @Nullable Roster like(JobRequest request, Tx tx) {
        String like = request.like();
        return like == null
                ? null
                : new Rosters(tx)
                        .find(like)
                        .map(stored -> new CentreRosters(tx).roster(stored.id(), stored.version()))
                        .orElse(null);
    }

    private @Nullable Roster given(Tx tx) {
        String roster = job.roster();
        if (roster == null) {
            return null;
        }
        Stored stored = new Rosters(tx).find(roster).orElseThrow();
        rosterVersion = stored.version();
        return new CentreRosters(tx).roster(roster, stored.version());
    }

    /** Writes what was long searched for, be it when a database that is away is back. */
    private void insist(Runnable writing) {
        while (true) {
            try {
                writing.run();
                return;
            } catch (StoreUnavailableException e) {
                if (isLeftWithin(SAVE_MILLIS)) {
                    throw e;
                }
            }
        }
    }

    private boolean isLeftWithin(long millis) {
        try {
            return left.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    private void become(JobState from, JobState to) {
        database.write(job.centre(), tx -> {
            Jobs jobs = new Jobs(tx);
            if (to == JobState.RUNNING) {
                jobs.start(job.id(), from.name(), to.name());
            } else {
                jobs.finish(job.id(), from.name(), to.name());
            }
            JobQueue.tell(tx, job.id(), to);
            return to;
        });
        changed.run();
    }

    private void searched(TimedProblem problem) {
        Search one = Objects.requireNonNull(search);
        ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
        Outcome outcome;
        try {
            var looking =
                    watch.scheduleWithFixedDelay(() -> look(one), SAVE_MILLIS, SAVE_MILLIS, TimeUnit.MILLISECONDS);
            outcome = one.run();
            looking.cancel(false);
        } finally {
            watch.shutdown();
        }
        if (left.getCount() == 0) {
            save(one);
            return;
        }
        insist(() -> become(JobState.RUNNING, JobState.FINISHING));
        insist(() -> finish(outcome, problem));
    }

    /** Saves how far it is, and whether it is to stop. */
    private void look(Search one) {
        try {
            save(one);
            boolean isStopping = database.read(
                    job.centre(),
                    tx -> new Jobs(tx).find(job.id()).map(Job::isStopping).orElse(true));
            if (isStopping && !isStopped) {
                isStopped = true;
                one.stop();
            }
            changed.run();
        } catch (StoreUnavailableException e) {
            // The search goes on in memory; the next look tries again.
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "a search was not saved", e);
        }
    }

    private void save(Search one) {
        Duration searched = before.plus(Duration.ofNanos(System.nanoTime() - begin));
        one.soFar()
                .map(roster -> new Best(Documents.text(roster), one.progress(), searched.toMillis()))
                .ifPresent(best -> database.write(job.centre(), tx -> {
                    new Jobs(tx).save(job.id(), best);
                    return best;
                }));
    }

    private void finish(Outcome outcome, TimedProblem problem) {
        JobState end = isStopped ? JobState.STOPPED : JobState.FINISHED;
        database.write(job.centre(), tx -> {
            String roster = outcome.roster() == null ? null : kept(outcome.roster(), problem, tx);
            new Jobs(tx).end(job.id(), end.name(), roster, outcome.result(), null);
            JobQueue.tell(tx, job.id(), end);
            return end;
        });
    }

    /** Keeps a roster in the place of the one it was made from, or beside it: if asked, or if that has
     * changed in the meantime. */
    private String kept(Roster roster, TimedProblem problem, Tx tx) {
        Answer answer = new Answer(roster, problem.directory(), job.problemVersion());
        CentreRosters rosters = new CentreRosters(tx);
        String id = job.roster();
        boolean isReplaced = id != null
                && !JobRequest.parse(job.request()).isBeside()
                && new Rosters(tx)
                        .find(id)
                        .filter(stored -> stored.version() == rosterVersion)
                        .isPresent();
        if (id == null || !isReplaced) {
            return rosters.add(job.problem(), answer, job.author());
        }
        rosters.replace(id, rosterVersion, answer, job.kind().toLowerCase(Locale.ROOT) + "-roster", job.author());
        return id;
    }

    private void fail(List<Fault> faults) {
        String text = Stream.of(Language.values())
                .map(language -> JsonLayout.line(FaultJson.of(faults, language)))
                .collect(Collectors.joining("\n"));
        database.write(job.centre(), tx -> {
            new Jobs(tx).end(job.id(), JobState.FAILED.name(), null, null, text);
            JobQueue.tell(tx, job.id(), JobState.FAILED);
            return text;
        });
    }
}
