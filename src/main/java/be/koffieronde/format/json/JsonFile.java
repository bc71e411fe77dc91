package be.koffieronde.format.json;

import be.koffieronde.format.file.Faults;
import be.koffieronde.format.file.FileKind;
import be.koffieronde.language.Message;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
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
public final class JsonFile {

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
    public interface Source {

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
    public static <T> T read(Path file, FileKind wanted, ValueReader<T> reader) {
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
    public static <T> T read(Path file, Source source, ValueReader<T> reader) {
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
                faults.add("", "format.empty");
                return null;
            }
            value = reader.read(new JsonCursor(parser, faults, references));
            if (parser.nextToken() != null) {
                faults.add(place(parser.currentTokenLocation()), Message.of("format.text-after"));
            }
            references.report(faults);
        } catch (JsonProcessingException e) {
            JsonLocation location = e.getLocation();
            faults.add(place(location == null ? parser.currentLocation() : location), explain(e));
        }
        return value;
    }

    private static InputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new InvalidInputException(Fault.of("format.directory").in(file.toString()));
        }
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        in.mark(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(in.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
            in.reset();
        }
        return in;
    }

    private static Message place(JsonLocation location) {
        return Message.of("file.part.line.column", location.getLineNr(), location.getColumnNr());
    }

    private static Message explain(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        if (message.startsWith("Unexpected end-of-input")) {
            return Message.of("format.cut-off");
        }
        if (message.contains("UTF-8")) {
            return Message.of("file.not-utf8");
        }
        return Message.of("format.no-json", message.replaceAll(", from `[^`]*`", ""));
    }

    private static Message explain(IOException e) {
        if (e instanceof NoSuchFileException) {
            return Message.of("file.missing");
        }
        if (e instanceof AccessDeniedException) {
            return Message.of("file.no-permission");
        }
        return Message.of("file.unreadable", String.valueOf(e.getMessage()));
    }
}
