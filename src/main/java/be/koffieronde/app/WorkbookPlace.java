package be.koffieronde.app;

import be.koffieronde.format.SealedWorkbook;
import be.koffieronde.problem.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps what people have filled in. */
public final class WorkbookPlace {

    private WorkbookPlace() {}

    /**
     * Makes sure that a workbook takes the place of none but one of this program that nobody has changed.
     *
     * @param mayReplace whether its user said that another may go, too
     * @throws InvalidInputException if another is there
     */
    public static void check(Path workbook, boolean mayReplace) {
        if (!mayReplace && isThere(workbook) && !SealedWorkbook.isUntouched(workbook)) {
            throw new InvalidInputException(
                    "%s: this file is not as Koffieronde made it, somebody may have filled it in; name another, or add --force to replace it"
                            .formatted(workbook));
        }
    }

    private static boolean isThere(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) > 0;
        } catch (IOException e) {
            return true;
        }
    }
}
