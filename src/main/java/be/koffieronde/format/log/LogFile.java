package be.koffieronde.format.log;

import be.koffieronde.format.file.AtomicFile;
import be.koffieronde.format.file.FilePlace;
import be.koffieronde.format.file.UnfinishedFile;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.sessions.LoggedSession;
import be.koffieronde.talks.LoggedTalk;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Logs as CSV files: a heading, then an entry a line, in UTF-8. Commas between the columns are read as well, and kept. Logging
 * only adds lines, so that nothing that was logged can be lost; what a program left that was stopped while it wrote is no line
 * yet, and the next one takes its place. Taking entries back replaces the file as a whole.
 *
 * @param <T> what an entry is
 */
public final class LogFile<T> {

    private static final Set<OpenOption> READ_FIRST = Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE);
    private static final Set<OpenOption> WRITTEN =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);

    /** Programs lock files against one another; the threads of one wait for this. */
    private static final Object TURN = new Object();

    private final LogForm<T> form;
    private final Path file;

    private LogFile(LogForm<T> form, Path file) {
        this.form = form;
        this.file = file;
    }

    /** A log of talks: {@code date;supporter;partner;kind;note}, a talk a line. */
    public static LogFile<LoggedTalk> ofTalks(Path file) {
        return new LogFile<>(new TalkLines(), file);
    }

    /**
     * A log of sessions: {@code date;pupil;need;session;supporter;minutes;outcome;owed;note}, a session of a pupil a line.
     */
    public static LogFile<LoggedSession> ofSessions(Path file) {
        return new LogFile<>(new SessionLines(), file);
    }

    /** Where it is. */
    public Path file() {
        return file;
    }

    /**
     * Reads a log.
     *
     * @throws InvalidInputException if the file cannot be used, with all that is wrong in it
     */
    public List<T> read() {
        form.kind().refuseOther(file);
        try {
            return text(Files.readAllBytes(file)).entries();
        } catch (IOException e) {
            throw new InvalidInputException(explain(e, "format.log-no-permission-read", "file.unreadable")
                    .in(file.toString()));
        }
    }

    /** The same of a file that need not be there yet. */
    public List<T> readIfThere() {
        checkKind();
        return Files.exists(file) ? read() : List.of();
    }

    /**
     * Adds those of the entries that the log does not have yet, making the file if need be, and waits until they are safe on
     * disk. Several programs and threads may do so at a time.
     *
     * @return the entries added
     * @throws InvalidInputException if the file cannot be used, or not written; it is then as it was
     */
    public List<T> add(List<T> entries) {
        checkKind();
        form.kind().refuseOther(file);
        return alone(WRITTEN, channel -> add(entries, channel));
    }

    /**
     * Takes entries out again, all of them or, if anything goes wrong, none. All other lines stay as they are.
     *
     * @param choice of the entries of the log, first to last, those to take out; it may refuse by an exception
     * @return the entries taken out
     * @throws InvalidInputException if the file cannot be used, or not written; it is then as it was
     */
    public List<T> remove(UnaryOperator<List<T>> choice) {
        return alone(READ_FIRST, channel -> {
            byte[] content = content(channel);
            LogText<T> text = text(content);
            List<T> removed = choice.apply(text.entries());
            AtomicFile.writeBytes(file, out -> copyWithout(removed, text, content, out));
            return removed;
        });
    }

    private LogText<T> text(byte[] content) {
        return LogText.read(form, file, content);
    }

    private void copyWithout(List<T> removed, LogText<T> text, byte[] content, OutputStream out) throws IOException {
        int from = 0;
        Set<T> gone = new HashSet<>(removed);
        for (LogText.Line<T> line : text.lines()) {
            if (gone.contains(line.entry())) {
                out.write(content, from, line.from() - from);
                from = line.to();
            }
        }
        out.write(content, from, text.wholeBytes() - from);
    }

    /** What is done with the file while no other program does anything with it. */
    @FunctionalInterface
    private interface Turn<T> {

        List<T> take(FileChannel channel) throws IOException;
    }

    /** Waits for the file's lock. Who had it before may have put another file in its place; then this waits for that one. */
    private List<T> alone(Set<OpenOption> options, Turn<T> turn) {
        synchronized (TURN) {
            return aloneOfThreads(options, turn);
        }
    }

    private List<T> aloneOfThreads(Set<OpenOption> options, Turn<T> turn) {
        try {
            Path target = FilePlace.of(file);
            if (options.contains(StandardOpenOption.CREATE)) {
                UnfinishedFile.clear(AtomicFile.directory(target));
            }
            while (true) {
                Object before = identity(target);
                try (FileChannel channel = FileChannel.open(target, options);
                        FileLock lock = channel.lock()) {
                    if (lock.isValid() && identity(target).equals(before)) {
                        return turn.take(channel);
                    }
                }
            }
        } catch (IOException e) {
            throw new InvalidInputException(explain(e, "format.log-no-permission-write", "format.log-not-written")
                    .in(file.toString()));
        }
    }

    /** What a file that takes the place of another has not in common with it. */
    private static Object identity(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return Arrays.asList(attributes.fileKey(), attributes.creationTime());
    }

    private List<T> add(List<T> entries, FileChannel channel) throws IOException {
        LogText<T> text = text(content(channel));
        Set<Object> known = new HashSet<>();
        text.entries().forEach(entry -> known.add(form.occasion(entry)));
        List<T> added = new ArrayList<>();
        StringBuilder lines = new StringBuilder(text.wholeBytes() == 0 ? text.heading() : "");
        for (T entry : entries) {
            if (known.add(form.occasion(entry))) {
                added.add(entry);
                lines.append(text.line(entry));
            }
        }
        if (!added.isEmpty()) {
            append(lines.toString(), text.wholeBytes(), channel);
        }
        return added;
    }

    private static byte[] content(FileChannel channel) throws IOException {
        ByteBuffer content = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        while (content.hasRemaining() && channel.read(content, content.position()) >= 0) {
            // reads on where it stopped
        }
        return content.array();
    }

    private static void append(String lines, int at, FileChannel channel) throws IOException {
        boolean needsEnd = at > 0 && !endsLine(channel, at);
        ByteBuffer bytes = ByteBuffer.wrap((needsEnd ? "\n" + lines : lines).getBytes(StandardCharsets.UTF_8));
        channel.truncate(at);
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes, at + (long) bytes.position());
            }
            channel.force(true);
        } catch (IOException e) {
            channel.truncate(at);
            throw e;
        }
    }

    private static boolean endsLine(FileChannel channel, int at) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        channel.read(last, at - 1L);
        return last.get(0) == '\n';
    }

    /** A device may be read without end, and keeps nothing. */
    private void checkKind() {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new InvalidInputException(Fault.of("format.no-log").in(file.toString()));
        }
    }

    private static Fault explain(IOException e, String noPermission, String other) {
        if (e instanceof NoSuchFileException) {
            return Fault.of("file.missing");
        }
        if (e instanceof AccessDeniedException) {
            return Fault.of(noPermission);
        }
        return Fault.of(other, String.valueOf(e.getMessage()));
    }
}
