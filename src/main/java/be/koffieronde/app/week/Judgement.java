package be.koffieronde.app.week;

import be.koffieronde.app.reasons.OutOfReachText;
import be.koffieronde.language.Message;
import be.koffieronde.problem.Score;
import be.koffieronde.problem.Weights;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.referee.Referee;
import be.koffieronde.referee.Verdict;
import be.koffieronde.roster.Roster;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A roster's score by the referee, and what the roster comes down to in plain figures.
 *
 * @param weights the points per unit the score is made with
 * @param outOfReach a line for each cause why nobody could hold visits that are left out
 * @param claim the score the roster itself claims; null if it claims none
 */
public record Judgement(
        Verdict verdict,
        Weights weights,
        WeekFigures figures,
        List<Message> outOfReach,
        @Nullable Score claim) {

    public Judgement {
        outOfReach = List.copyOf(outOfReach);
    }

    /**
     * Judges a roster.
     *
     * @throws InvalidInputException with all that makes the roster no answer to its problem
     */
    public static Judgement of(Roster roster, TimedProblem problem) {
        Verdict verdict = new Referee(problem.directory(), problem.travel()).judge(roster);
        Score claim = roster.score() == null ? null : Score.parse(roster.score());
        Weights weights = roster.weigh(problem.directory().problem()).weights();
        List<Message> outOfReach = new OutOfReachText(problem.directory()).lines(roster.unplanned());
        return new Judgement(verdict, weights, WeekFigures.of(roster, problem.directory(), verdict), outOfReach, claim);
    }

    /** Whether the roster claims nothing else than what it is worth. */
    public boolean isHonest() {
        return claim == null || claim.equals(verdict.score());
    }
}
