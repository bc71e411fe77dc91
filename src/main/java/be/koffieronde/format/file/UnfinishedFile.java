package be.koffieronde.format.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that will take another's place when it is complete, and lies beside it until then. Its name tells which process writes
 * it, and that process holds a lock on it, so that what a killed one left behind can be told from the work of one that runs,
 * also where machines share a directory and the numbers of processes say nothing.
 */
public final class UnfinishedFile {

    private static final Pattern NAME = Pattern.compile("\\.koffieronde-(\\d{1,18})-[0-9a-f-]{36}\\.tmp");
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private UnfinishedFile() {}

    /** A name for one in a directory, to be {@linkplain #remove removed} in the end, whatever became of it. */
    static Path in(Path directory) {
        Path file = directory.resolve(
                ".koffieronde-%d-%s.tmp".formatted(ProcessHandle.current().pid(), UUID.randomUUID()));
        OWN.add(file);
        // Should a second Ctrl-C end the program in the meantime.
        file.toFile().deleteOnExit();
        return file;
    }

    static void remove(Path file) throws IOException {
        OWN.remove(file);
        Files.deleteIfExists(file);
    }

    /** Marks a file as being written, for as long as it is open. Where files cannot be locked its name must do. */
    static void mark(FileChannel file) {
        tryLock(file);
    }

    /** Removes from a directory what killed processes left in it. */
    public static void clear(Path directory) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, ".koffieronde-*.tmp")) {
            for (Path file : files) {
                if (isLeftBehind(file)) {
                    removeUnlocked(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // A directory that cannot be listed keeps what is in it.
        }
    }

    private static boolean isLeftBehind(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches() || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || OWN.contains(file)) {
            return false;
        }
        long writer = Long.parseLong(name.group(1));
        boolean isRunning = ProcessHandle.of(writer).map(ProcessHandle::isAlive).orElse(false);
        // In a container, a process often has the number of the one before.
        return !isRunning || writer == ProcessHandle.current().pid();
    }

    private static void removeUnlocked(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            if (tryLock(channel)) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // Somebody else's, who will remove it.
        }
    }

    /** Whether nobody else has the lock. */
    private static boolean tryLock(FileChannel file) {
        try {
            FileLock lock = file.tryLock();
            return lock != null;
        } catch (IOException e) {
            return true;
        }
    }
}
