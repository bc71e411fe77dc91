package be.koffieronde.app.price;

import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Rule.Level;
import be.koffieronde.problem.Weights;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.talks.WithoutTalks;
import java.util.EnumMap;
import java.util.Map;

/** Makes a problem the same but for what its talks, or something else in it, are worth. */
final class WeighedProblem {

    /** The most a rule may count, in a file and here. */
    private static final long MOST_POINTS = 1_000_000_000;

    private final TimedProblem original;
    private final Priced priced;

    WeighedProblem(TimedProblem original, Priced priced) {
        this.original = original;
        this.priced = priced;
    }

    /** What it is worth by the problem's own weights. */
    Worth worth() {
        return Worth.ofPoints(problem().weights().points(priced.rule()));
    }

    /**
     * With another worth. Points are whole numbers: for a part of a point, all other soft rules count more instead.
     * Where talks are worth nothing there are none.
     *
     * @throws InvalidInputException if the points get too large for that
     */
    TimedProblem at(Worth worth) {
        boolean isWithoutTalks = priced == Priced.TALKS && worth.equals(Worth.NOTHING);
        Problem weighed =
                isWithoutTalks ? WithoutTalks.of(problem()) : problem().withWeights(weights(worth));
        return original.at(weighed);
    }

    private Weights weights(Worth worth) {
        Map<Rule, Integer> points = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            long own = problem().weights().points(rule);
            points.put(
                    rule, (int) (rule.level() == Level.SOFT ? checked(own * worth.denominator(), rule, worth) : own));
        }
        points.put(priced.rule(), (int) checked(worth.numerator(), priced.rule(), worth));
        return new Weights(points);
    }

    private long checked(long points, Rule rule, Worth worth) {
        if (points > MOST_POINTS) {
            throw new InvalidInputException(Fault.of("app.too-heavy", worth).in("weights." + rule.title()));
        }
        return points;
    }

    private Problem problem() {
        return original.directory().problem();
    }
}
