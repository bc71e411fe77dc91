package be.koffieronde.cli.terminal;

import be.koffieronde.problem.fault.Fault;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * Standard output that knows whether all of it was written, which Java's own keeps to itself. That whoever reads it has had
 * enough, as {@code head} has, is no failure.
 */
public final class StandardOutput {

    private static final String READER_IS_GONE = "Broken pipe";

    private final PrintWriter writer;
    private @Nullable IOException failure;

    public StandardOutput(OutputStream out, Charset charset) {
        writer = new PrintWriter(new BufferedWriter(new OutputStreamWriter(new Watched(out), charset)), true);
    }

    /** That of this process, in the encoding of the terminal. */
    public static StandardOutput ofProcess() {
        String encoding = System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding", ""));
        Charset charset = encoding.isEmpty() ? Charset.defaultCharset() : Charset.forName(encoding);
        return new StandardOutput(new FileOutputStream(FileDescriptor.out), charset);
    }

    public PrintWriter writer() {
        return writer;
    }

    /**
     * To be asked when everything is printed.
     *
     * @return why something is missing; null if nothing is
     */
    @Nullable
    public Fault fault() {
        writer.flush();
        IOException found = failure;
        return found == null || READER_IS_GONE.equals(found.getMessage())
                ? null
                : Fault.of("cli.output-cut-off", String.valueOf(found.getMessage()));
    }

    /** Notes the first failure. */
    private final class Watched extends OutputStream {

        private final OutputStream out;

        Watched(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                failure = failure == null ? e : failure;
                throw e;
            }
        }
    }
}
