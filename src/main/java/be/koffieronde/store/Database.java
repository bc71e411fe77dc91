package be.koffieronde.store;

import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * The database of a server. What is done in one {@link #write} is done as a whole and safe on disk when it returns, or not
 * at all.
 */
public final class Database implements AutoCloseable {

    private final DatabaseAddress address;
    private final Clock clock;
    private final HikariDataSource connections;
    private final Jdbi jdbi;
    private final Absence absence = new Absence();
    private final ThreadLocal<Boolean> working = ThreadLocal.withInitial(() -> false);
    private volatile BooleanSupplier isOurs = () -> true;

    /** SQLite lets one write at a time, and whoever comes again may go first: here they go in the order they came. */
    private final ReentrantLock turn = new ReentrantLock(true);

    private Database(DatabaseAddress address, Clock clock, HikariDataSource connections) {
        this.address = address;
        this.clock = clock;
        this.connections = connections;
        jdbi = Jdbi.create(connections);
    }

    /**
     * Opens a database, making or migrating its tables if need be.
     *
     * @throws InvalidInputException if it cannot be reached, is none of ours, or was made by a newer version
     */
    public static Database open(DatabaseAddress address, Clock clock) {
        return openAt(Migrations.LATEST, address, clock);
    }

    /**
     * Opens a database that is there already, beside a server that may be running.
     *
     * @throws InvalidInputException if there is none, or as {@link #open}
     */
    public static Database openThere(DatabaseAddress address, Clock clock) {
        if (address.file() != null && !Files.exists(address.file())) {
            throw new InvalidInputException(Fault.of("store.none", address));
        }
        return open(address, clock);
    }

    /** The same with its tables of a version that may not be the latest. */
    public static Database openAt(String version, DatabaseAddress address, Clock clock) {
        return openAt(version, address, clock, Connections.MOST);
    }

    /**
     * Opens a database with fewer connections than a server has.
     *
     * @param most connections at a time
     */
    public static Database open(DatabaseAddress address, Clock clock, int most) {
        return openAt(Migrations.LATEST, address, clock, most);
    }

    private static Database openAt(String version, DatabaseAddress address, Clock clock, int most) {
        HikariDataSource connections = Connections.open(address, most);
        try {
            new Migrations(address, connections).run(version);
        } catch (RuntimeException e) {
            connections.close();
            throw e;
        }
        return new Database(address, clock, connections);
    }

    /** Lets nothing be written while that does not hold. */
    public void writeOnlyWhile(BooleanSupplier holds) {
        isOurs = holds;
    }

    /** Brings the tables to the latest version. */
    public void migrate() {
        new Migrations(address, connections).run(Migrations.LATEST);
    }

    /** The version of the tables. */
    public String version() {
        return new Migrations(address, connections).version();
    }

    public DatabaseAddress address() {
        return address;
    }

    public Clock clock() {
        return clock;
    }

    /**
     * Changes something of one centre, as a whole or not at all.
     *
     * @throws StoreUnavailableException if the database cannot be reached or written now; nothing is changed then
     */
    public <T> T write(String centre, Function<Tx, T> work) {
        if (!address.isSqlite()) {
            return available(() -> {
                checkOurs();
                return jdbi.inTransaction(handle -> scoped(handle, centre, work));
            });
        }
        takeTurn();
        try {
            return available(() -> jdbi.inTransaction(handle -> work.apply(new Tx(handle, centre, clock))));
        } finally {
            turn.unlock();
        }
    }

    private void checkOurs() {
        if (!isOurs.getAsBoolean()) {
            throw new StoreUnavailableException();
        }
    }

    private void takeTurn() {
        try {
            if (!turn.tryLock(Connections.WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new StoreUnavailableException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailableException(e);
        }
    }

    /** Changes something that is no centre's alone. */
    public <T> T writeAll(Function<Tx, T> work) {
        return write(Tx.ALL, work);
    }

    /**
     * Reads of one centre.
     *
     * @throws StoreUnavailableException if the database cannot be reached now
     */
    public <T> T read(String centre, Function<Tx, T> work) {
        return address.isSqlite()
                ? available(() -> jdbi.withHandle(handle -> work.apply(new Tx(handle, centre, clock))))
                : available(() -> jdbi.inTransaction(handle -> scoped(handle, centre, work)));
    }

    /** Reads what is no centre's alone. */
    public <T> T readAll(Function<Tx, T> work) {
        return read(Tx.ALL, work);
    }

    /** Whether the database itself keeps centres apart, whatever it is asked; PostgreSQL does, unless from its masters. */
    public boolean isWalled() {
        return !address.isSqlite()
                && readAll(tx -> tx.query(
                                "select not (rolsuper or rolbypassrls) from pg_roles where rolname = current_user")
                        .mapTo(Boolean.class)
                        .one());
    }

    /**
     * Reads everything as it is at one moment, however long it takes; others go on writing meanwhile.
     *
     * @throws StoreUnavailableException if the database cannot be reached now
     */
    public <T> T snapshot(Function<Tx, T> work) {
        return available(() -> address.isSqlite()
                ? jdbi.withHandle(handle -> deferred(handle, work))
                : jdbi.inTransaction(
                        TransactionIsolationLevel.REPEATABLE_READ, handle -> scoped(handle, Tx.ALL, work)));
    }

    /** Transactions of the driver would keep others from writing. */
    private <T> T deferred(Handle handle, Function<Tx, T> work) {
        handle.execute("begin deferred");
        try {
            return work.apply(new Tx(handle, Tx.ALL, clock));
        } finally {
            handle.execute("rollback");
        }
    }

    /** Whether it can be read now, and may be written. */
    public boolean isReachable() {
        try {
            return readAll(tx -> tx.query("select 1").mapTo(Integer.class).one()) == 1 && isOurs.getAsBoolean();
        } catch (StoreUnavailableException e) {
            return false;
        }
    }

    /**
     * On PostgreSQL the database itself keeps centres apart, by a setting of the transaction. Work within other work has the
     * setting of its own, and gives the other's back.
     */
    private <T> T scoped(Handle handle, String centre, Function<Tx, T> work) {
        String before = handle.createQuery("select current_setting('koffieronde.centre', true)")
                .mapTo(String.class)
                .findOne()
                .orElse("");
        set(handle, centre);
        T done = work.apply(new Tx(handle, centre, clock));
        if (!before.isEmpty() && !before.equals(centre)) {
            set(handle, before);
        }
        return done;
    }

    private static void set(Handle handle, String centre) {
        handle.createQuery("select set_config('koffieronde.centre', :centre, true)")
                .bind("centre", centre)
                .mapTo(String.class)
                .one();
    }

    /** Work on the database. */
    @FunctionalInterface
    private interface Work<T> {
        T run() throws SQLException;
    }

    private <T> T available(Work<T> work) {
        if (absence.isKnown()) {
            throw new StoreUnavailableException();
        }
        boolean isWithin = isWorking();
        working.set(true);
        try {
            T result = work.run();
            absence.end();
            return result;
        } catch (SQLException | JdbiException e) {
            throw failed(e);
        } finally {
            if (!isWithin) {
                working.remove();
            }
        }
    }

    /**
     * Whether the caller is within work, and so holds a connection. They must not wait then for somebody who may need one: when all
     * connections are held so, nobody would go on.
     */
    public boolean isWorking() {
        return working.get();
    }

    private RuntimeException failed(Exception failure) {
        if (StoreUnavailableException.isAway(failure)) {
            absence.begin();
        }
        return failure instanceof JdbiException jdbi && !StoreUnavailableException.isCause(failure)
                ? jdbi
                : new StoreUnavailableException(failure);
    }

    @Override
    public void close() {
        connections.close();
    }
}
