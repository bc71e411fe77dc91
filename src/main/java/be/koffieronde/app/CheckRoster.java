package be.koffieronde.app;

import be.koffieronde.format.RosterFile;
import be.koffieronde.problem.InvalidInputException;
import be.koffieronde.roster.Roster;
import java.nio.file.Path;

/** Scores any roster against its problem. */
public final class CheckRoster {

    private CheckRoster() {}

    /**
     * Reads both files and judges the roster.
     *
     * @throws InvalidInputException with all that is wrong in the first file that cannot be used
     */
    public static Judgement check(Path problem, Path roster) {
        ProblemInput input = ProblemInput.read(problem);
        Roster judged = RosterFile.read(roster);
        return input.judge(judged, roster);
    }
}
