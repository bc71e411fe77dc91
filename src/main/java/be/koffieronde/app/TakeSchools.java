package be.koffieronde.app;

import be.koffieronde.format.SchoolsFile;
import be.koffieronde.problem.InvalidInputException;
import be.koffieronde.register.SchoolList;
import java.nio.file.Path;
import java.util.List;

/** Takes schools from the register and writes them with their locations. */
public final class TakeSchools {

    private TakeSchools() {}

    /**
     * What was taken.
     *
     * @param leftOut rows that cannot be used, a line each with the reason
     */
    public record Taken(int schools, int locations, List<String> leftOut) {}

    /** @throws InvalidInputException if the list cannot be used or the file cannot be written */
    public static Taken take(SchoolsRequest request) {
        if (same(request.list(), request.output())) {
            throw new InvalidInputException(
                    "%s: this file is read; write the schools to another".formatted(request.output()));
        }
        SchoolList list = SchoolList.read(request.list(), request.choice());
        SchoolsFile.write(list.schools(), list.locations(), request.output());
        return new Taken(list.schools().size(), list.locations().size(), list.leftOut());
    }

    private static boolean same(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }
}
