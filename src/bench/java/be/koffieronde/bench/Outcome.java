package be.koffieronde.bench;

import be.koffieronde.app.week.Judgement;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Score;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.function.ToLongFunction;

/**
 * What a roster came to, by the referee.
 *
 * @param avoidable soft points without commute and workload, most of which no plan can avoid
 * @param between minutes driven between visits
 * @param home minutes driven from and to home
 */
record Outcome(Score score, long avoidable, long between, long home, long talks) {

    static Outcome of(Judgement judgement) {
        Score score = judgement.verdict().score();
        return new Outcome(
                score,
                score.soft() + points(judgement, Rule.COMMUTE) + points(judgement, Rule.UNEVEN_WORKLOAD),
                judgement.verdict().total(Rule.TRAVEL_BETWEEN_VISITS),
                judgement.verdict().total(Rule.COMMUTE),
                judgement.figures().talksPlanned());
    }

    /** From its {@link #cells}. */
    static Outcome of(List<String> cells) {
        long[] numbers = cells.stream().mapToLong(Long::parseLong).toArray();
        Score score = new Score(numbers[0], numbers[1], numbers[2]);
        return new Outcome(score, numbers[3], numbers[4], numbers[5], numbers[6]);
    }

    /** All figures, in order. */
    List<Long> cells() {
        return List.of(score.hard(), score.medium(), score.soft(), avoidable, between, home, talks);
    }

    private static long points(Judgement judgement, Rule rule) {
        return judgement.verdict().total(rule) * judgement.weights().points(rule);
    }

    /** Figure by figure; of an even number, the lower of the two in the middle. */
    static Outcome median(List<Outcome> outcomes) {
        Score score = new Score(
                median(outcomes, outcome -> outcome.score.hard()),
                median(outcomes, outcome -> outcome.score.medium()),
                median(outcomes, outcome -> outcome.score.soft()));
        return new Outcome(
                score,
                median(outcomes, Outcome::avoidable),
                median(outcomes, Outcome::between),
                median(outcomes, Outcome::home),
                median(outcomes, Outcome::talks));
    }

    /** Soft points between the best and the worst. */
    static long spread(List<Outcome> outcomes) {
        LongSummaryStatistics soft =
                outcomes.stream().mapToLong(outcome -> outcome.score.soft()).summaryStatistics();
        return soft.getMax() - soft.getMin();
    }

    static double meanSoft(List<Outcome> outcomes) {
        return outcomes.stream()
                .mapToLong(outcome -> outcome.score.soft())
                .average()
                .orElse(0);
    }

    private static long median(List<Outcome> outcomes, ToLongFunction<Outcome> figure) {
        long[] sorted = outcomes.stream().mapToLong(figure).sorted().toArray();
        return sorted[(sorted.length - 1) / 2];
    }
}
