package be.koffieronde.app;

import be.koffieronde.format.ProblemFile;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.InvalidInputException;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.ProblemWarnings;
import be.koffieronde.travel.TravelTables;
import java.nio.file.Path;
import java.util.List;

/**
 * A problem from a file that can be planned.
 *
 * @param warnings demands that no roster can meet, one line each, naming the file
 */
public record ValidProblem(Problem problem, List<String> warnings) {

    public ValidProblem {
        warnings = List.copyOf(warnings);
    }

    /**
     * Reads a problem and looks at all of it, travel included.
     *
     * @throws InvalidInputException if it cannot be planned, with all that is wrong
     */
    public static ValidProblem read(Path file) {
        Problem problem = ProblemFile.read(file);
        List<String> faults = inFile(file, TravelTables.faults(problem));
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
        return new ValidProblem(problem, inFile(file, ProblemWarnings.of(new Directory(problem))));
    }

    private static List<String> inFile(Path file, List<String> lines) {
        return lines.stream().map(line -> file + ": " + line).toList();
    }
}
