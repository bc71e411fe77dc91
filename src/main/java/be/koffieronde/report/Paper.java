package be.koffieronde.report;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Something to hand to a reader, which is made while it is written, wherever that is. */
@FunctionalInterface
public interface Paper {

    /** What makes a paper that is text. */
    @FunctionalInterface
    interface Text {

        void writeTo(Writer out) throws IOException;
    }

    /** Writes all of it, and does not close where to. */
    void writeTo(OutputStream out) throws IOException;

    /** A text in UTF-8. */
    static Paper of(Text text) {
        return bytes -> {
            Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
            text.writeTo(out);
            out.flush();
        };
    }

    /** All of it, in memory. */
    default byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
