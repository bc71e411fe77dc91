package be.koffieronde.app.week;

import be.koffieronde.app.port.RosterStore;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.roster.Roster;
import be.koffieronde.talks.HeldTalks;
import java.util.List;

/**
 * A roster as it is after the talks that were held since it was planned, and what the referee says of it.
 *
 * @param problem it is an answer to, with the points it is judged by
 * @param asWritten the roster as it was planned
 * @param roster the same without the talks that are done elsewhere
 */
public record JudgedRoster(TimedProblem problem, Roster asWritten, Roster roster, Judgement judgement) {

    /**
     * Judges a roster.
     *
     * @throws InvalidInputException with all that makes the roster no answer to the problem
     */
    public static JudgedRoster of(TimedProblem problem, Roster asWritten) {
        HeldTalks held = HeldTalks.in(problem.problem(), List.of(asWritten));
        TimedProblem now = problem.at(held.problem()).with(asWritten);
        Roster roster = held.without(asWritten);
        return new JudgedRoster(now, asWritten, roster, Judgement.of(roster, now));
    }

    /**
     * Reads a roster and judges it.
     *
     * @throws InvalidInputException with all that is wrong in it if it cannot be used
     */
    public static JudgedRoster read(TimedProblem problem, RosterStore store) {
        Roster asWritten = store.read();
        return InvalidInputException.within(store.place(), () -> of(problem, asWritten));
    }
}
