package be.koffieronde.files;

import be.koffieronde.app.week.ProblemSize;
import be.koffieronde.format.ProblemFile;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.travel.TravelTables;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes a problem file of a workbook.
 *
 * @param warnings what is valid and can hardly be meant, one line each
 */
public record ImportWorkbook(ProblemSize size, List<Fault> warnings) {

    public ImportWorkbook {
        warnings = List.copyOf(warnings);
    }

    /**
     * Reads a workbook and writes the problem file, with the road network it needs beside it. A network is looked for
     * from where the problem will be, then from where the workbook is.
     *
     * @throws InvalidInputException with all that is wrong in the workbook; nothing is written then
     */
    public static ImportWorkbook read(Path workbook, Path problemFile) {
        OutputFiles.of(problemFile, List.of(workbook)).check();
        GivenProblem given = GivenProblem.workbook(workbook, problemFile);
        Problem problem = given.problem();
        List<Fault> faults = given.faultsInFile(TravelTables.faults(problem));
        if (!faults.isEmpty()) {
            throw InvalidInputException.of(faults);
        }
        NetworkCopy network = NetworkCopy.of(problem.travel(), workbook, problemFile);
        network.outputs(workbook).prepare();
        network.write();
        ProblemFile.write(problem, problemFile);
        Directory directory = new Directory(problem);
        return new ImportWorkbook(
                ProblemSize.of(directory), ProblemInput.warnings(given.file(), directory, given.warnings()));
    }
}
