package be.koffieronde.app;

import be.koffieronde.format.SchoolsFile;
import be.koffieronde.format.file.FileKind;
import be.koffieronde.problem.Fault;
import be.koffieronde.problem.InvalidInputException;
import be.koffieronde.register.SchoolList;
import java.util.List;

/** Takes schools from the register and writes them with their locations. */
public final class TakeSchools {

    private TakeSchools() {}

    /**
     * What was taken.
     *
     * @param leftOut rows that cannot be used, each with the reason
     */
    public record Taken(int schools, int locations, List<Fault> leftOut) {}

    /**
     * Equal requests write equal files.
     *
     * @throws InvalidInputException if the list cannot be used or the file cannot be written
     */
    public static Taken take(SchoolsRequest request) {
        OutputFiles output = OutputFiles.of(request.output(), List.of(request.list()));
        output.check();
        FileKind.REGISTER.refuseOther(request.list());
        SchoolList list = SchoolList.read(request.list(), request.choice());
        output.prepare();
        SchoolsFile.write(list.schools(), list.locations(), request.output());
        return new Taken(list.schools().size(), list.locations().size(), list.leftOut());
    }
}
