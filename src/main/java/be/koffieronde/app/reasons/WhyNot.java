package be.koffieronde.app.reasons;

import be.koffieronde.app.reasons.Reason.Outcome;
import be.koffieronde.language.Message;
import be.koffieronde.planning.data.Scope;
import be.koffieronde.planning.fit.Attempt;
import be.koffieronde.planning.fit.Attempts;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Rule;
import be.koffieronde.referee.Closeup;
import be.koffieronde.referee.Referee;
import be.koffieronde.roster.Roster;
import be.koffieronde.travel.TravelTimes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Explains why visits are left out of a roster. Each is tried everywhere; the attempt that comes closest is judged by the
 * referee, and only what the referee finds broken that was not broken before is given as the reason. Not safe for several
 * threads.
 */
public final class WhyNot {

    private final Roster roster;
    private final Attempts attempts;
    private final Closeup closeup;
    private final ReasonText text;
    private final Directory directory;

    private WhyNot(Directory directory, TravelTimes times, Roster roster, Scope scope) {
        this.roster = roster;
        closeup = new Referee(directory, times).closeup(roster);
        attempts = new Attempts(directory, times, roster, scope);
        text = new ReasonText(directory, roster, scope);
        this.directory = directory;
    }

    /**
     * Answers for the visits this roster leaves out.
     *
     * @param times between the locations of that problem
     * @throws be.koffieronde.problem.fault.InvalidInputException if it is no roster of that problem
     */
    public static WhyNot of(Directory directory, TravelTimes times, Roster roster) {
        return of(directory, times, roster, Scope.EVERYTHING);
    }

    /** The same where no more than some rounds may change. */
    public static WhyNot of(Directory directory, TravelTimes times, Roster roster, Scope scope) {
        return new WhyNot(directory, times, roster, scope);
    }

    /**
     * A reason for each visit left out that somebody could hold, in the roster's order; of the others {@link OutOfReachText}
     * tells. The referee judges on all processors.
     */
    public List<Reason> reasons() {
        Set<String> outOfReach =
                directory.outOfReach().among(roster.unplanned()).keySet();
        List<String> left = roster.unplanned().stream()
                .filter(visit -> !outOfReach.contains(visit))
                .toList();
        List<Optional<Attempt>> narrowest =
                left.stream().map(attempts::narrowest).toList();
        return IntStream.range(0, left.size())
                .parallel()
                .mapToObj(v -> reason(left.get(v), narrowest.get(v)))
                .toList();
    }

    /**
     * The reason for one visit that is left out.
     *
     * @throws IllegalArgumentException if the roster does not leave this visit out
     */
    public Reason reason(String visit) {
        return reason(visit, attempts.narrowest(visit));
    }

    private Reason reason(String visit, Optional<Attempt> attempt) {
        return attempt.map(this::judged).orElseGet(() -> closed(visit));
    }

    private Reason closed(String visit) {
        return new Reason(visit, Outcome.CLOSED, Map.of(), null, text.closed(visit));
    }

    private Reason judged(Attempt attempt) {
        Judged judged = new Judged(attempt, closeup.change(attempt.round()));
        Map<Rule, Long> broken = judged.broken();
        Outcome outcome = outcome(broken, judged);
        return new Reason(attempt.visit(), outcome, broken, attempt, text(outcome, judged));
    }

    private static Outcome outcome(Map<Rule, Long> broken, Judged judged) {
        if (!broken.isEmpty()) {
            return Outcome.BLOCKED;
        }
        return judged.isBetter() ? Outcome.FITS : Outcome.NOT_WORTH_IT;
    }

    private Message text(Outcome outcome, Judged judged) {
        return switch (outcome) {
            case BLOCKED -> text.blocked(judged);
            case FITS -> text.fits(judged);
            default -> text.notWorthIt(judged);
        };
    }
}
