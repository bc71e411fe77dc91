package be.koffieronde.sheets;

import be.koffieronde.format.file.SealedWorkbook;
import be.koffieronde.language.Language;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.place.RoadNetwork;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Problems as Excel workbooks, see docs/spreadsheet.md. */
public final class ProblemWorkbook {

    /**
     * What was read from a workbook.
     *
     * @param warnings what is no fault and can hardly be meant, by sheet and cell
     */
    public record Content(Problem problem, SourcePlaces places, List<Fault> warnings) {

        public Content {
            warnings = List.copyOf(warnings);
        }
    }

    private ProblemWorkbook() {}

    /**
     * Reads a workbook.
     *
     * @param networks gives the road network a workbook names, or throws InvalidInputException
     * @throws InvalidInputException if the workbook cannot be used, with all that is wrong in it, by sheet and cell
     */
    public static Content read(Path file, Function<String, RoadNetwork> networks) {
        return WorkbookReader.read(file, networks);
    }

    /**
     * Writes a problem as a sealed workbook; of a road network only its name is written.
     *
     * @param file name to report faults under
     * @throws InvalidInputException if something in the problem is too large for a workbook
     */
    public static void write(Problem problem, Language language, Path file, OutputStream out) throws IOException {
        SealedWorkbook.write(unsealed -> new WorkbookWriter(language, file, unsealed).write(problem), out);
    }

    /** Writes an empty workbook, sealed, with an example in each sheet. */
    public static void writeTemplate(Language language, Path file, OutputStream out) throws IOException {
        SealedWorkbook.write(unsealed -> new WorkbookWriter(language, file, unsealed).write(null), out);
    }
}
