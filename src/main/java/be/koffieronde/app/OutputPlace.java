package be.koffieronde.app;

import be.koffieronde.problem.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps a command from writing over what it reads. */
final class OutputPlace {

    private OutputPlace() {}

    /**
     * Makes sure that two names are of two files.
     *
     * @throws InvalidInputException if both are the same file
     */
    static void check(Path input, Path output) {
        try {
            if (Files.exists(input) && Files.exists(output) && Files.isSameFile(input, output)) {
                throw new InvalidInputException(
                        "%s: this is the file to read, it would be lost; write to another".formatted(output));
            }
        } catch (IOException e) {
            throw new InvalidInputException("%s: cannot be read: %s".formatted(output, e.getMessage()));
        }
    }
}
