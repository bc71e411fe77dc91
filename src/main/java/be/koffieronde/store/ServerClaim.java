package be.koffieronde.store;

import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** That one server, or one that restores, has a database for itself; until it is closed or its process ends, however that ends. */
public final class ServerClaim implements AutoCloseable {

    private static final String CLAIM =
            "select pg_try_advisory_lock(hashtext('koffieronde'), hashtext(current_schema()::text))";

    private final AutoCloseable hold;

    private ServerClaim(AutoCloseable hold) {
        this.hold = hold;
    }

    /**
     * Takes a database for this server alone.
     *
     * @throws InvalidInputException if another has it, or it cannot be reached
     */
    public static ServerClaim on(DatabaseAddress address) {
        Path file = address.file();
        return new ServerClaim(file == null ? connection(address) : lock(file, address));
    }

    private static FileChannel lock(Path file, DatabaseAddress address) {
        address.makeDirectory();
        Path lock = file.resolveSibling(file.getFileName() + ".lock");
        try {
            FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                channel.close();
                throw new InvalidInputException(Fault.of("store.in-use", address));
            }
            return channel;
        } catch (IOException e) {
            throw new InvalidInputException(Fault.of("store.directory", String.valueOf(file.getParent())));
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static Connection connection(DatabaseAddress address) {
        try {
            Connection connection = DriverManager.getConnection(address.url());
            if (!isClaimed(connection)) {
                connection.close();
                throw new InvalidInputException(Fault.of("store.in-use", address));
            }
            return connection;
        } catch (SQLException e) {
            throw new InvalidInputException(Connections.fault(address, e));
        }
    }

    private static boolean isClaimed(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(CLAIM)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    @Override
    public void close() {
        try {
            hold.close();
        } catch (Exception e) {
            throw new IllegalStateException("a claim could not be given up", e);
        }
    }
}
