package be.koffieronde.desk.warm;

import be.koffieronde.app.talks.TalkTimes;
import be.koffieronde.privacy.Audience;
import be.koffieronde.problem.Supporter;
import be.koffieronde.store.StoreUnavailableException;
import be.koffieronde.store.people.Centres;
import be.koffieronde.store.people.Centres.Centre;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * Asks what people will ask, before they do, in a thread of its own: the weeks of today are in memory when a server has just
 * begun, and its first answers do not take longer than the others.
 */
public final class WarmUp implements AutoCloseable {

    private static final Logger LOG = System.getLogger(WarmUp.class.getName());

    private final PublishedWeeks weeks;
    private final int most;
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean isClosing;

    /** @param most of how many centres */
    public WarmUp(PublishedWeeks weeks, int most) {
        this.weeks = weeks;
        this.most = most;
    }

    public void start() {
        Thread thread = new Thread(this::run, "warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    void run() {
        try {
            List<Centre> centres = weeks.rosters().database().readAll(tx -> new Centres(tx).all());
            centres.stream().limit(most).forEach(centre -> warm(centre.id()));
        } catch (StoreUnavailableException e) {
            // Whoever asks first waits a little longer.
        } finally {
            over.countDown();
        }
    }

    private void warm(String centre) {
        try {
            weeks.around(centre, Today.by(weeks.rosters().database().clock())).ifPresent(this::ask);
        } catch (StoreUnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a published week cannot be read", e);
        }
    }

    private void ask(WarmRoster week) {
        for (Supporter supporter : week.people(Audience.SUPPORTER).problem().supporters()) {
            if (!isClosing) {
                week.week(Audience.SUPPORTER).of(supporter);
                week.outlook(supporter.id(), null, TalkTimes.ALL);
            }
        }
    }

    /** Asks no more. */
    @Override
    public void close() {
        isClosing = true;
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
