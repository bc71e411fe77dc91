package be.koffieronde.files;

import be.koffieronde.app.week.ProblemSize;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.place.RoadNetwork;
import be.koffieronde.travel.TravelTables;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a problem file is worth. Each begins with the file's name.
 *
 * @param errors what keeps it from being planned; empty if nothing does
 * @param warnings what is valid and can hardly be meant
 * @param size null if there are errors
 */
public record Validation(
        List<Fault> errors, List<Fault> warnings, @Nullable ProblemSize size) {

    public Validation {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }

    /** Reads a file and all it refers to. */
    public static Validation of(Path file) {
        try {
            return of(GivenProblem.read(file));
        } catch (InvalidInputException e) {
            return new Validation(e.faults(), List.of(), null);
        }
    }

    /**
     * The same of a problem that comes as bytes, from wherever.
     *
     * @param name to report faults under
     * @param networks gives the road network it names if any, or throws InvalidInputException
     */
    public static Validation received(String name, byte[] bytes, Function<String, RoadNetwork> networks) {
        try {
            return of(GivenProblem.received(name, bytes, networks));
        } catch (InvalidInputException e) {
            return new Validation(e.faults(), List.of(), null);
        }
    }

    private static Validation of(GivenProblem given) {
        Directory directory = new Directory(given.problem());
        List<Fault> errors = given.faultsInFile(TravelTables.faults(given.problem()));
        List<Fault> warnings = ProblemInput.warnings(given.file(), directory, given.warnings());
        return new Validation(errors, warnings, errors.isEmpty() ? ProblemSize.of(directory) : null);
    }
}
