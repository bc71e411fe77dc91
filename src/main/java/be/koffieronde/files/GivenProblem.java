package be.koffieronde.files;

import be.koffieronde.format.ProblemFile;
import be.koffieronde.format.RoadNetworkFile;
import be.koffieronde.format.file.FileKind;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.place.RoadNetwork;
import be.koffieronde.sheets.ProblemWorkbook;
import be.koffieronde.sheets.ProblemWorkbook.Content;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A problem as somebody gave it: a file of the contract or a workbook, which is told by what is in it.
 *
 * @param file it came from
 * @param warnings what the reader found that is no fault and can hardly be meant; without the file's name
 * @param places tells a fault at a JSON path by the place in the file instead
 */
record GivenProblem(Path file, Problem problem, List<Fault> warnings, UnaryOperator<Fault> places) {

    /**
     * Reads a problem, with the road network it names if any.
     *
     * @throws InvalidInputException with all that is wrong in the file
     */
    static GivenProblem read(Path file) {
        return read(file, name -> network(name, file, file));
    }

    /**
     * The same with road networks from elsewhere.
     *
     * @param networks gives the road network it names if any, or throws InvalidInputException
     */
    static GivenProblem read(Path file, Function<String, RoadNetwork> networks) {
        return isForSpreadsheets(file)
                ? workbook(file, networks)
                : new GivenProblem(file, ProblemFile.read(file, networks), List.of(), fault -> fault);
    }

    /**
     * A problem that comes as bytes, from wherever.
     *
     * @param name to report faults under
     * @param networks gives the road network it names if any, or throws InvalidInputException
     * @throws InvalidInputException with all that is wrong in it
     */
    static GivenProblem received(String name, byte[] bytes, Function<String, RoadNetwork> networks) {
        return TemporaryFile.with(bytes, name, file -> {
            GivenProblem given = read(file, networks);
            return new GivenProblem(Path.of(name), given.problem(), given.warnings(), given.places());
        });
    }

    /** The same without the road network, which need not be there yet. */
    static GivenProblem readWithoutRoads(Path file) {
        return isForSpreadsheets(file)
                ? workbook(file, name -> new RoadNetwork(name, "", List.of(), List.of()))
                : new GivenProblem(file, ProblemFile.readWithoutRoads(file), List.of(), fault -> fault);
    }

    /**
     * Reads a workbook. A road network is looked for from where a file will be, then from where the workbook is.
     *
     * @throws InvalidInputException with all that is wrong in it
     */
    static GivenProblem workbook(Path workbook, Path beside) {
        return workbook(workbook, name -> network(name, workbook, beside));
    }

    private static GivenProblem workbook(Path file, Function<String, RoadNetwork> networks) {
        Content content = ProblemWorkbook.read(file, networks);
        return new GivenProblem(file, content.problem(), content.warnings(), content.places()::inWorkbook);
    }

    private static boolean isForSpreadsheets(Path file) {
        return FileKind.of(file).isForSpreadsheets();
    }

    private static RoadNetwork network(String name, Path workbook, Path beside) {
        try {
            Path first = beside.resolveSibling(name);
            return RoadNetworkFile.read(Files.exists(first) ? first : workbook.resolveSibling(name), name);
        } catch (InvalidPathException e) {
            throw new InvalidInputException(Fault.of("app.no-path", name));
        }
    }

    /** Faults found later, by their places in the file and with its name. */
    List<Fault> faultsInFile(List<Fault> faults) {
        return faults.stream()
                .map(places)
                .map(fault -> fault.in(file.toString()))
                .toList();
    }
}
