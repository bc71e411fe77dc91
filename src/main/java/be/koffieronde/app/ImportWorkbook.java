package be.koffieronde.app;

import be.koffieronde.format.ProblemFile;
import be.koffieronde.format.RoadNetworkFile;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.InvalidInputException;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.ProblemWarnings;
import be.koffieronde.problem.RoadNetwork;
import be.koffieronde.sheets.ProblemWorkbook;
import be.koffieronde.sheets.ProblemWorkbook.Content;
import be.koffieronde.travel.TravelTables;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a problem file of a workbook.
 *
 * @param warnings what is valid and can hardly be meant, one line each
 */
public record ImportWorkbook(ProblemSize size, List<String> warnings) {

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
        Content content = ProblemWorkbook.read(workbook, name -> network(name, workbook, problemFile));
        Problem problem = content.problem();
        List<String> faults = TravelTables.faults(problem).stream()
                .map(content.places()::inWorkbook)
                .toList();
        if (!faults.isEmpty()) {
            throw new InvalidInputException(ProblemInput.inFile(workbook, faults));
        }
        NetworkCopy network = NetworkCopy.of(problem.travel(), workbook, problemFile);
        network.outputs(workbook).prepare();
        network.write();
        ProblemFile.write(problem, problemFile);
        Directory directory = new Directory(problem);
        return new ImportWorkbook(ProblemSize.of(directory), warnings(content, directory, workbook));
    }

    private static RoadNetwork network(String name, Path workbook, Path problemFile) {
        try {
            Path atProblem = problemFile.resolveSibling(name);
            return RoadNetworkFile.read(Files.exists(atProblem) ? atProblem : workbook.resolveSibling(name), name);
        } catch (InvalidPathException e) {
            throw new InvalidInputException("'%s' is no path of a file; correct it".formatted(name));
        }
    }

    private static List<String> warnings(Content content, Directory directory, Path workbook) {
        List<String> warnings = new ArrayList<>(content.warnings());
        warnings.addAll(ProblemWarnings.of(directory));
        return ProblemInput.inFile(workbook, warnings);
    }
}
