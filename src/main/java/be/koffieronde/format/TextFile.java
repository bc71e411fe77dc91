package be.koffieronde.format;

import be.koffieronde.problem.InvalidInputException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Text files that people edit, in UTF-8. */
public final class TextFile {

    private TextFile() {}

    /**
     * The lines of a file.
     *
     * @throws InvalidInputException if the file cannot be read
     */
    public static List<String> lines(Path file) {
        try {
            return Files.readString(file).replace("\uFEFF", "").lines().toList();
        } catch (CharacterCodingException e) {
            throw new InvalidInputException("%s: this is no UTF-8 text; save the file as UTF-8".formatted(file));
        } catch (NoSuchFileException e) {
            throw new InvalidInputException("%s: there is no such file; check its name".formatted(file));
        } catch (IOException e) {
            throw new InvalidInputException("%s: cannot be read: %s".formatted(file, e.getMessage()));
        }
    }
}
