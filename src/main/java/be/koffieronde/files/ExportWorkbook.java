package be.koffieronde.files;

import be.koffieronde.app.week.ProblemSize;
import be.koffieronde.format.file.AtomicFile;
import be.koffieronde.language.Language;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.sheets.ProblemWorkbook;
import java.nio.file.Path;
import java.util.List;

/** Writes a problem as a workbook, with the road network it needs beside it. */
public final class ExportWorkbook {

    private ExportWorkbook() {}

    /**
     * Reads a problem file and writes the workbook.
     *
     * @param mayReplace whether it may take the place of one that somebody has filled in
     * @throws InvalidInputException if the problem cannot be used or the workbook cannot be written
     */
    public static ProblemSize export(Path problemFile, Path workbook, Language language, boolean mayReplace) {
        OutputFiles.of(workbook, List.of(problemFile)).check();
        Problem problem = GivenProblem.read(problemFile).problem();
        NetworkCopy network = NetworkCopy.of(problem.travel(), problemFile, workbook);
        network.check();
        network.outputs(problemFile).prepare(mayReplace);
        AtomicFile.writeBytes(workbook, out -> ProblemWorkbook.write(problem, language, workbook, out));
        network.write();
        return ProblemSize.of(new Directory(problem));
    }

    /**
     * Writes an empty workbook to start from.
     *
     * @param mayReplace whether it may take the place of one that somebody has filled in
     * @throws InvalidInputException if it cannot be written
     */
    public static void template(Path workbook, Language language, boolean mayReplace) {
        OutputFiles.of(workbook, List.of()).prepare(mayReplace);
        AtomicFile.writeBytes(workbook, out -> ProblemWorkbook.writeTemplate(language, workbook, out));
    }
}
