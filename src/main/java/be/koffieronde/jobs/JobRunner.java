package be.koffieronde.jobs;

import be.koffieronde.store.Database;
import be.koffieronde.store.StoreUnavailableException;
import be.koffieronde.store.work.Jobs.Job;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Does the jobs of a server, one after the other, in a thread of its own. */
public final class JobRunner implements AutoCloseable {

    private static final Logger LOG = System.getLogger(JobRunner.class.getName());
    private static final long LOOK_MILLIS = 1000;

    private final Database database;
    private final JobQueue queue;
    private final int threads;
    private final Consumer<String> changed;
    private final Semaphore waiting = new Semaphore(0);
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean isClosing;
    private volatile @Nullable RunningJob running;

    /**
     * @param threads how many parts are searched at the same time
     * @param changed told the id of a centre whenever something has become of a job of it
     */
    public JobRunner(Database database, JobQueue queue, int threads, Consumer<String> changed) {
        this.database = database;
        this.queue = queue;
        this.threads = threads;
        this.changed = changed;
    }

    /** Begins, with what was left undone when the program last ended. Whoever waits for an answer goes before a job. */
    @SuppressWarnings("ThreadPriorityCheck") // nothing is right or wrong by it, only sooner or later
    public void start() {
        Thread thread = new Thread(this::run, "jobs");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    /** Says that a job waits. */
    public void wake() {
        waiting.release();
    }

    private void run() {
        boolean isRevived = false;
        while (!isClosing) {
            try {
                if (!isRevived) {
                    queue.revive();
                    isRevived = true;
                }
                queue.next().ifPresentOrElse(this::run, this::pause);
            } catch (StoreUnavailableException e) {
                // What it was doing is found undone, and gone on with, when the database is back.
                isRevived = false;
                pause();
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                LOG.log(Level.ERROR, "a job went wrong", e);
                isRevived = false;
                pause();
            }
        }
        over.countDown();
    }

    private void run(Job job) {
        RunningJob one = new RunningJob(database, job, threads, () -> changed.accept(job.centre()));
        running = one;
        if (isClosing) {
            one.leave();
        }
        try {
            one.run();
        } finally {
            running = null;
        }
    }

    private void pause() {
        try {
            if (waiting.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                waiting.drainPermits();
            }
        } catch (InterruptedException e) {
            isClosing = true;
        }
    }

    /** How far the job is, if it is the one being done: JSON. */
    public Optional<String> progress(String job) {
        RunningJob one = running;
        return one == null ? Optional.empty() : one.progress(job);
    }

    /** Ends the search going on, saved so that it can be gone on with. */
    @Override
    public void close() {
        isClosing = true;
        RunningJob one = running;
        if (one != null) {
            one.leave();
        }
        wake();
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
