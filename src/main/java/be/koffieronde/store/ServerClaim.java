package be.koffieronde.store;

import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;

/** That one server, or one that restores, has a database for itself; until it is closed or its process ends, however that ends. */
public final class ServerClaim implements AutoCloseable {

    private final Hold hold;

    /** What keeps others away. */
    interface Hold extends AutoCloseable {
        boolean isHeld();

        @Override
        void close() throws IOException;
    }

    /** A file beside the database, which the system unlocks when the process ends. */
    private record LockedFile(FileChannel channel) implements Hold {

        @Override
        public boolean isHeld() {
            return channel.isOpen();
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    private ServerClaim(Hold hold) {
        this.hold = hold;
    }

    /**
     * Takes a database for this server alone.
     *
     * @throws InvalidInputException if another has it, or it cannot be reached
     */
    public static ServerClaim on(DatabaseAddress address) {
        Path file = address.file();
        return new ServerClaim(file == null ? line(address) : lock(file, address));
    }

    /** Whether it is so now: a line to PostgreSQL may be cut, and another server come in by another. */
    public boolean isHeld() {
        return hold.isHeld();
    }

    private static Hold lock(Path file, DatabaseAddress address) {
        address.makeDirectory();
        Path lock = file.resolveSibling(file.getFileName() + ".lock");
        try {
            FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                channel.close();
                throw new InvalidInputException(Fault.of("store.in-use", address));
            }
            return new LockedFile(channel);
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

    private static Hold line(DatabaseAddress address) {
        ClaimingLine line = new ClaimingLine(address);
        try {
            if (!line.take()) {
                line.close();
                throw new InvalidInputException(Fault.of("store.in-use", address));
            }
        } catch (SQLException e) {
            throw new InvalidInputException(Connections.fault(address, e));
        }
        return line;
    }

    @Override
    public void close() {
        try {
            hold.close();
        } catch (IOException e) {
            throw new IllegalStateException("a claim could not be given up", e);
        }
    }
}
