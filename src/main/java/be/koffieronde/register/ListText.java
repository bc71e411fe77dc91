package be.koffieronde.register;

import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The text of a list, however it was saved: UTF-8 or UTF-16 with a byte-order mark, UTF-8, or as old Windows does. */
final class ListText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Charset OLD_WINDOWS = Charset.forName("windows-1252");

    private ListText() {}

    /** @throws InvalidInputException if the file cannot be read */
    static String of(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw fault(file, "file.directory");
            }
            return decoded(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw fault(file, "file.missing");
        } catch (AccessDeniedException e) {
            throw fault(file, "file.no-permission");
        } catch (IOException e) {
            throw fault(file, "file.unreadable", String.valueOf(e.getMessage()));
        }
    }

    private static String decoded(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        String text = utf8OrOldWindows(bytes);
        return text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
    }

    private static String utf8OrOldWindows(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, OLD_WINDOWS);
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static InvalidInputException fault(Path file, String code, Object... values) {
        return new InvalidInputException(Fault.of(code, values).in(file.toString()));
    }
}
