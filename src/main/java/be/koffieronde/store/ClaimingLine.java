package be.koffieronde.store;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A connection to PostgreSQL that has a lock there, which goes when the connection does. It is looked after by whoever asks
 * whether it is held: a line that was cut is made anew and the lock taken again, unless another server has it by then.
 */
final class ClaimingLine implements ServerClaim.Hold {

    private static final Logger LOG = System.getLogger(ClaimingLine.class.getName());

    private static final String CLAIM =
            "select pg_try_advisory_lock(hashtext('koffieronde'), hashtext(current_schema()::text))";

    /** PostgreSQL may not have noticed that our former line is cut, and that has the lock. */
    private static final String END_FORMER =
            "select pg_terminate_backend(pid) from pg_stat_activity where application_name = ? and pid <> pg_backend_pid()";

    /** Seconds: whoever is cut off without a word loses the lock after half a minute. */
    private static final String NOTICE =
            "set tcp_keepalives_idle = 15; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3";

    private static final int WAIT_SECONDS = 3;
    private static final long TRUSTED = TimeUnit.SECONDS.toNanos(1);

    private final DatabaseAddress address;
    private final String name = "koffieronde " + Tx.newId();
    private final ReentrantLock looking = new ReentrantLock();
    private @Nullable Connection connection;
    private volatile boolean isHeld;
    private volatile boolean isClosed;
    private volatile long looked;

    ClaimingLine(DatabaseAddress address) {
        this.address = address;
    }

    /** Takes the lock; false if another server has it. */
    boolean take() throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("connectTimeout", String.valueOf(WAIT_SECONDS));
        settings.setProperty("socketTimeout", String.valueOf(WAIT_SECONDS));
        settings.setProperty("ApplicationName", name);
        Connection line = DriverManager.getConnection(address.url(), settings);
        connection = line;
        try (PreparedStatement former = line.prepareStatement(END_FORMER)) {
            former.setString(1, name);
            former.executeQuery().close();
        }
        try (Statement statement = line.createStatement()) {
            statement.execute(NOTICE);
            ResultSet answer = statement.executeQuery(CLAIM);
            isHeld = answer.next() && answer.getBoolean(1);
        }
        looked = System.nanoTime();
        return isHeld;
    }

    /** Whether this server has the lock, as seen within the last second. */
    @Override
    public boolean isHeld() {
        if (!isClosed && System.nanoTime() - looked > TRUSTED && looking.tryLock()) {
            try {
                look();
            } finally {
                looking.unlock();
            }
        }
        return isHeld;
    }

    private void look() {
        boolean was = isHeld;
        try {
            Connection line = connection;
            if (!was || line == null || !line.isValid(WAIT_SECONDS)) {
                isHeld = false;
                drop();
                take();
            }
        } catch (SQLException e) {
            isHeld = false;
        }
        looked = System.nanoTime();
        if (was != isHeld) {
            LOG.log(Level.WARNING, isHeld ? "the database is ours again" : "the database is away or another server's");
        }
    }

    private void drop() {
        Connection line = connection;
        connection = null;
        try {
            if (line != null) {
                line.close();
            }
        } catch (SQLException e) {
            // It is cut.
        }
    }

    /** Gives the lock up before the line is closed, which PostgreSQL notices when it likes: the next server need not wait. */
    private void release() {
        Connection line = connection;
        if (line != null) {
            try (Statement statement = line.createStatement()) {
                statement.execute("select pg_advisory_unlock_all()");
            } catch (SQLException e) {
                // It is cut.
            }
        }
    }

    @Override
    public void close() {
        isClosed = true;
        looking.lock();
        try {
            isHeld = false;
            release();
            drop();
        } finally {
            looking.unlock();
        }
    }
}
