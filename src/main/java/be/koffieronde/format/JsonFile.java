package be.koffieronde.format;

import be.koffieronde.problem.InvalidInputException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads one JSON file from start to end and reports everything that is wrong with it at once. */
final class JsonFile {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** Limits no honest file comes near to, so that rubbish fails early and in little memory. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(50)
                    .maxStringLength(100_000)
                    .maxNameLength(1000)
                    .maxNumberLength(100)
                    .build())
            .build();

    /** Where the text of a file comes from. */
    @FunctionalInterface
    interface Source {

        /** From its start; the caller closes it. */
        InputStream open() throws IOException;
    }

    private JsonFile() {}

    /**
     * The value of a whole file.
     *
     * @param wanted what it should be; a file that looks like something else is said to be that, and no more
     * @throws InvalidInputException if the file cannot be read or has faults
     */
    static <T> T read(Path file, FileKind wanted, ValueReader<T> reader) {
        try {
            return read(file, () -> open(file), reader);
        } catch (InvalidInputException e) {
            wanted.refuseOther(file);
            throw e;
        }
    }

    /**
     * The same of text that comes from elsewhere.
     *
     * @param file the name to report faults under
     */
    static <T> T read(Path file, Source source, ValueReader<T> reader) {
        Faults faults = new Faults(file);
        T value = null;
        try (InputStream in = source.open();
                JsonParser parser = FACTORY.createParser(in)) {
            value = read(parser, faults, reader);
        } catch (IOException e) {
            faults.add("", explain(e));
        }
        faults.throwIfAny();
        return Objects.requireNonNull(value, "a reader that returns null must report a fault");
    }

    private static <T> @Nullable T read(JsonParser parser, Faults faults, ValueReader<T> reader) throws IOException {
        References references = new References();
        T value = null;
        try {
            if (parser.nextToken() == null) {
                faults.add("", "the file is empty; write a JSON object");
                return null;
            }
            value = reader.read(new JsonCursor(parser, faults, references));
            if (parser.nextToken() != null) {
                faults.add(place(parser.currentTokenLocation()), "text after the end of the object; remove it");
            }
            references.reportUnknown(faults);
        } catch (JsonProcessingException e) {
            JsonLocation location = e.getLocation();
            faults.add(place(location == null ? parser.currentLocation() : location), explain(e));
        }
        return value;
    }

    private static InputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("this is a directory; name a file in it");
        }
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        in.mark(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(in.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
            in.reset();
        }
        return in;
    }

    private static String place(JsonLocation location) {
        return "line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
    }

    private static String explain(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        if (message.startsWith("Unexpected end-of-input")) {
            return "the file ends in the middle of its JSON; is it complete?";
        }
        if (message.contains("UTF-8")) {
            return "this is no UTF-8 text; save the file as UTF-8";
        }
        return "this is no JSON as expected; correct it: " + message.replaceAll(", from `[^`]*`", "");
    }

    private static String explain(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file; check its name";
        }
        if (e instanceof AccessDeniedException) {
            return "no permission to read this file; ask its owner, or change its permissions";
        }
        return "cannot be read: " + e.getMessage();
    }
}
