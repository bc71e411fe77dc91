package be.koffieronde.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.koffieronde.problem.fault.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Test files: from the resources, and made by changing a piece of one. */
public final class Texts {

    private Texts() {}

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path resourcePath(String name) {
        try {
            return Path.of(
                    Objects.requireNonNull(Texts.class.getResource(name), name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    /** The text with its only occurrence of a piece replaced. */
    static String changed(String text, String piece, String replacement) {
        assertThat(text).containsOnlyOnce(piece);
        return text.replace(piece, replacement);
    }

    public static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The faults a call reports, with {@code FILE} for a path. */
    public static List<String> faults(Path file, ThrowingCallable call) {
        InvalidInputException thrown = catchThrowableOfType(InvalidInputException.class, call);
        assertThat(thrown).isNotNull();
        return thrown.lines().stream()
                .map(fault -> fault.replace(file.toString(), "FILE"))
                .toList();
    }
}
