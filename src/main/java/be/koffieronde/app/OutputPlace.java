package be.koffieronde.app;

import be.koffieronde.format.SameFile;
import be.koffieronde.problem.InvalidInputException;
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
        if (SameFile.isNamedBy(input, output)) {
            throw new InvalidInputException(
                    "%s: this is the file to read, it would be lost; write to another".formatted(output));
        }
    }
}
