package be.koffieronde.app;

import be.koffieronde.format.RosterFile;
import be.koffieronde.problem.InvalidInputException;
import be.koffieronde.roster.Roster;
import be.koffieronde.talks.HeldTalks;
import java.nio.file.Path;
import java.util.List;

/**
 * A roster from a file, as it is after the talks that were held since it was planned.
 *
 * @param problem it is an answer to, with the points it is judged by
 * @param asWritten the roster as the file has it
 * @param roster the same without the talks that are done elsewhere
 */
public record RosterInput(ProblemInput problem, Roster asWritten, Roster roster) {

    /**
     * Reads a roster of a problem.
     *
     * @throws InvalidInputException with all that is wrong in the file if it cannot be used
     */
    public static RosterInput read(ProblemInput problem, Path file) {
        Roster asWritten = RosterFile.read(file);
        HeldTalks held = HeldTalks.in(problem.directory().problem(), List.of(asWritten));
        return new RosterInput(problem.at(held.problem()).with(asWritten), asWritten, held.without(asWritten));
    }
}
