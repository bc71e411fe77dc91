package be.koffieronde.files;

import be.koffieronde.format.SchoolsFile;
import be.koffieronde.format.file.FileKind;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.register.SchoolChoice;
import be.koffieronde.register.SchoolList;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
     * Equal arguments write equal files.
     *
     * @param list the register's file
     * @param province a part of the name of their province, in any case; null: of all
     * @param centre a part of the name of their support centre, in any case; null: of all
     * @param output the file to write
     *
     * @throws InvalidInputException if the list cannot be used or the file cannot be written
     */
    public static Taken take(Path list, @Nullable String province, @Nullable String centre, Path output) {
        OutputFiles place = OutputFiles.of(output, List.of(list));
        place.check();
        FileKind.REGISTER.refuseOther(list);
        SchoolList schools = SchoolList.read(list, new SchoolChoice(province, centre));
        place.prepare();
        SchoolsFile.write(schools.schools(), schools.locations(), output);
        return new Taken(schools.schools().size(), schools.locations().size(), schools.leftOut());
    }
}
