package be.koffieronde.format.file;

import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Lets one program at a time replace a file by what follows from its content. The lock is on the file that is replaced, so
 * that nothing is left behind; who waited for it finds the new file in its place, and must read it again.
 */
public final class LockedFile {

    private LockedFile() {}

    /**
     * Runs an action that reads one file and writes another, alone if they are the same.
     *
     * @throws InvalidInputException if the file cannot be locked
     */
    public static synchronized void run(Path read, Path written, Runnable action) {
        if (!Files.exists(read) || !SameFile.isNamedBy(read, written)) {
            action.run();
            return;
        }
        try (FileChannel channel = FileChannel.open(read, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            channel.lock();
            action.run();
        } catch (IOException e) {
            throw new InvalidInputException(
                    Fault.of("file.not-locked", String.valueOf(e.getMessage())).in(read.toString()));
        }
    }
}
