package be.koffieronde.app;

import be.koffieronde.format.ProblemFile;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.InvalidInputException;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.ProblemWarnings;
import be.koffieronde.roster.Roster;
import be.koffieronde.travel.TravelTables;
import be.koffieronde.travel.TravelTimes;
import java.nio.file.Path;
import java.util.List;

/**
 * A problem from a file, with its travel times.
 *
 * @param file where it was read from
 */
public record ProblemInput(Path file, Directory directory, TravelTimes travel) {

    /**
     * Reads a problem and makes its travel times.
     *
     * @throws InvalidInputException with all that is wrong in the file, or all that keeps it from having travel times
     */
    public static ProblemInput read(Path file) {
        Problem problem = ProblemFile.read(file);
        try {
            return new ProblemInput(file, new Directory(problem), TravelTables.of(problem));
        } catch (InvalidInputException e) {
            throw new InvalidInputException(inFile(file, e.faults()));
        }
    }

    /** What is valid in it and can hardly be meant, one line each, the file's name first. */
    public List<String> warnings() {
        return inFile(file, ProblemWarnings.of(directory));
    }

    /** Judges a roster that came from a file; faults in it are reported under that file's name. */
    public Judgement judge(Roster roster, Path rosterFile) {
        try {
            return Judgement.of(roster, this);
        } catch (InvalidInputException e) {
            throw new InvalidInputException(inFile(rosterFile, e.faults()));
        }
    }

    static List<String> inFile(Path file, List<String> lines) {
        return lines.stream().map(line -> file + ": " + line).toList();
    }
}
