package be.koffieronde.format;

import be.koffieronde.format.file.AtomicFile;
import be.koffieronde.format.file.FileKind;
import be.koffieronde.format.json.JsonFile;
import be.koffieronde.format.json.JsonLayout;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.place.RoadNetwork;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.function.Function;

/** Problems as JSON files, section 2 of docs/problem-format.md. */
public final class ProblemFile {

    private ProblemFile() {}

    /**
     * Reads a problem, and the road network it names by a path relative to the file.
     *
     * @throws InvalidInputException if a file cannot be used, with all that is wrong in it
     */
    public static Problem read(Path file) {
        return read(file, name -> RoadNetworkFile.read(file.resolveSibling(name), name));
    }

    /**
     * Reads a problem.
     *
     * @param networks gives the road network it names, or throws InvalidInputException
     * @throws InvalidInputException if the file cannot be used, with all that is wrong in it
     */
    public static Problem read(Path file, Function<String, RoadNetwork> networks) {
        return JsonFile.read(file, FileKind.PROBLEM, new ProblemReader(networks)::read);
    }

    /**
     * The same without the road network it names, which need not be there yet: drives are estimated instead.
     *
     * @throws InvalidInputException if the file cannot be used, with all that is wrong in it
     */
    public static Problem readWithoutRoads(Path file) {
        return JsonFile.read(file, FileKind.PROBLEM, new ProblemReader(null)::read);
    }

    /**
     * Writes a problem, replacing the file at once when complete. Of a road network only the reference is written.
     *
     * @throws InvalidInputException if it cannot be written there
     */
    public static void write(Problem problem, Path file) {
        AtomicFile.write(file, out -> write(problem, out));
    }

    /** The same to somewhere else. */
    public static void write(Problem problem, Writer out) throws IOException {
        new JsonLayout(out).write(ProblemFields.SHAPE.json(problem));
    }
}
