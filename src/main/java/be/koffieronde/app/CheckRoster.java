package be.koffieronde.app;

import be.koffieronde.problem.InvalidInputException;
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
        return check(ProblemInput.read(problem), roster);
    }

    /**
     * Reads a roster and judges it.
     *
     * @throws InvalidInputException with all that is wrong in the file if it cannot be used
     */
    public static Judgement check(ProblemInput problem, Path roster) {
        RosterInput judged = RosterInput.read(problem, roster);
        return judged.problem().judge(judged.roster(), roster);
    }
}
