package be.koffieronde.format.file;

import be.koffieronde.language.Message;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Objects;

/**
 * Writes a file such that it is there wholly or, if anything goes wrong, as it was before. What a killed program leaves
 * beside it, the next one that writes there removes.
 */
public final class AtomicFile {

    private static final int BUFFER = 1 << 16;

    private AtomicFile() {}

    /** What a file will hold. */
    @FunctionalInterface
    public interface Content {

        void writeTo(Writer out) throws IOException;
    }

    /** What a file that is no text will hold. */
    @FunctionalInterface
    public interface Bytes {

        void writeTo(OutputStream out) throws IOException;
    }

    /** What is done with a temporary file beside the file to be. */
    @FunctionalInterface
    private interface Attempt {

        void with(Path temporary) throws IOException;
    }

    /**
     * Writes a file in UTF-8 through a temporary file beside it, making its directories first if need be. A symbolic
     * link stays; what it points to is replaced, or made.
     *
     * @throws InvalidInputException if it cannot be written there
     */
    public static void write(Path file, Content content) {
        writeBytes(file, bytes -> {
            Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), BUFFER);
            content.writeTo(out);
            out.flush();
        });
    }

    /**
     * The same for a file that is no text.
     *
     * @throws InvalidInputException if it cannot be written there
     */
    public static void writeBytes(Path file, Bytes bytes) {
        beside(file, temporary -> {
            writeAndSync(temporary, bytes);
            Path target = FilePlace.of(file);
            keepAccess(target, temporary);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        });
    }

    /**
     * Makes sure that {@link #write} will be able to write a file, by trying: makes its directories, and a file beside it
     * that is removed again, and looks whether there can be a file of that name.
     *
     * @throws InvalidInputException if it cannot be written there
     */
    public static void prepare(Path file) {
        beside(file, temporary -> {
            Files.createFile(temporary);
            checkName(FilePlace.of(file));
        });
    }

    private static void checkName(Path file) throws IOException {
        try {
            Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            // As it should be: anything but an impossible name can be looked for.
        }
    }

    private static void beside(Path file, Attempt attempt) {
        try {
            checkReplaceable(file);
            Path directory = directory(FilePlace.of(file));
            UnfinishedFile.clear(directory);
            Path temporary = UnfinishedFile.in(directory);
            try {
                attempt.with(temporary);
            } finally {
                UnfinishedFile.remove(temporary);
            }
        } catch (IOException e) {
            throw new InvalidInputException(
                    Fault.of("file.not-written", explain(e)).in(file.toString()));
        }
    }

    /** Who may read and write the old file may do so with the new one, as far as that is ours to give. */
    private static void keepAccess(Path from, Path to) {
        PosixFileAttributeView access = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (access == null || !Files.exists(from)) {
            return;
        }
        try {
            PosixFileAttributes old = Files.readAttributes(from, PosixFileAttributes.class);
            access.setPermissions(old.permissions());
            access.setGroup(old.group());
        } catch (IOException e) {
            // Another's group, or a file system that has neither: the file stays as any new one.
        }
    }

    /** The directory of a file, made if need be. A link to a directory is one. */
    public static Path directory(Path file) throws IOException {
        Path directory = Objects.requireNonNullElse(file.getParent(), file);
        return Files.isDirectory(directory) ? directory : Files.createDirectories(directory);
    }

    private static void checkReplaceable(Path file) {
        if (Files.isDirectory(file)) {
            throw new InvalidInputException(Fault.of("file.directory").in(file.toString()));
        }
        if (Files.exists(file) && !(Files.isRegularFile(file) && Files.isWritable(file))) {
            throw new InvalidInputException(Fault.of("file.not-replaced").in(file.toString()));
        }
    }

    private static void writeAndSync(Path file, Bytes bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
            UnfinishedFile.mark(channel);
            bytes.writeTo(new StillOpen(out));
            out.flush();
            channel.force(true);
        }
    }

    /** Stays open when a writer closes it, for what was written must still reach the disk. */
    private static final class StillOpen extends FilterOutputStream {

        StillOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    private static Message explain(IOException e) {
        if (e instanceof AccessDeniedException) {
            return Message.of("file.part.no-permission");
        }
        if (e instanceof FileAlreadyExistsException) {
            return Message.of("file.part.no-directory", String.valueOf(e.getMessage()));
        }
        if (e instanceof FileSystemLoopException) {
            return Message.of("file.part.circle");
        }
        if (e instanceof FileSystemException refusal) {
            return refusal.getReason() == null
                    ? Message.of("file.part.no-file-there")
                    : Message.of("file.part.refused", refusal.getReason());
        }
        return Message.asSaid(String.valueOf(e.getMessage()));
    }
}
