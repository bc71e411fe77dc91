package be.koffieronde.app.week;

import be.koffieronde.app.reasons.OutOfReachText;
import be.koffieronde.language.Message;
import be.koffieronde.problem.Rule.Level;
import be.koffieronde.problem.Score;
import be.koffieronde.problem.Weights;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.referee.Match;
import be.koffieronde.referee.Referee;
import be.koffieronde.referee.Verdict;
import be.koffieronde.roster.Roster;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A roster's score by the referee, and what the roster comes down to in plain figures: each found when it is asked for first, as
 * whoever reads a roster asks for little of it. Any number of threads may ask.
 */
public final class Judgement {

    private final Roster roster;
    private final TimedProblem problem;
    private final Referee referee;
    private final @Nullable Score claim;
    private @Nullable Verdict verdict;
    private @Nullable WeekFigures figures;
    private @Nullable List<Message> outOfReach;

    private Judgement(Roster roster, TimedProblem problem, Referee referee) {
        this.roster = roster;
        this.problem = problem;
        this.referee = referee;
        claim = roster.score() == null ? null : Score.parse(roster.score());
    }

    /**
     * Judges a roster.
     *
     * @throws InvalidInputException with all that makes the roster no answer to its problem
     */
    public static Judgement of(Roster roster, TimedProblem problem) {
        Referee referee = new Referee(problem.directory(), problem.travel());
        referee.check(roster);
        return new Judgement(roster, problem, referee);
    }

    public synchronized Verdict verdict() {
        if (verdict == null) {
            verdict = referee.judge(roster);
        }
        return verdict;
    }

    /** Where hard rules are broken. */
    public List<Match> broken() {
        return verdict().matches().stream()
                .filter(match -> match.rule().level() == Level.HARD)
                .toList();
    }

    /** The points per unit the score is made with. */
    public Weights weights() {
        return roster.weigh(problem.problem()).weights();
    }

    public synchronized WeekFigures figures() {
        if (figures == null) {
            figures = WeekFigures.of(roster, problem.directory(), verdict());
        }
        return figures;
    }

    /** A line for each cause why nobody could hold visits that are left out. */
    public synchronized List<Message> outOfReach() {
        if (outOfReach == null) {
            outOfReach = new OutOfReachText(problem.directory()).lines(roster.unplanned());
        }
        return outOfReach;
    }

    /** The score the roster itself claims; null if it claims none. */
    public @Nullable Score claim() {
        return claim;
    }

    /** Whether the roster claims nothing else than what it is worth. */
    public boolean isHonest() {
        return claim == null || claim.equals(verdict().score());
    }
}
