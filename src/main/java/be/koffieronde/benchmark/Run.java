package be.koffieronde.benchmark;

import be.koffieronde.app.week.Judgement;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Score;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * One solver's work on one problem with one seed.
 *
 * @param score by the referee
 * @param avoidable soft points without commute and workload, most of which no plan can avoid
 * @param movesPerSecond moves scored by Timefold in a second
 */
public record Run(Score score, long avoidable, long movesPerSecond) {

    private static final List<Rule> UNAVOIDABLE = List.of(Rule.COMMUTE, Rule.UNEVEN_WORKLOAD);

    static Run of(Judgement judgement, long movesPerSecond) {
        Score score = judgement.verdict().score();
        long unavoidable = UNAVOIDABLE.stream()
                .mapToLong(rule ->
                        judgement.verdict().total(rule) * judgement.weights().points(rule))
                .sum();
        return new Run(score, score.soft() + unavoidable, movesPerSecond);
    }

    /** Level by level; of an even number, the worse of the two in the middle. */
    static Run median(Collection<Run> runs) {
        Score score = new Score(
                median(runs, run -> run.score.hard()),
                median(runs, run -> run.score.medium()),
                median(runs, run -> run.score.soft()));
        return new Run(score, median(runs, Run::avoidable), median(runs, Run::movesPerSecond));
    }

    private static long median(Collection<Run> runs, ToLongFunction<Run> figure) {
        long[] sorted = runs.stream().mapToLong(figure).sorted().toArray();
        return sorted[(sorted.length - 1) / 2];
    }

    /** Soft points between the best and the worst run. */
    static long spread(Collection<Run> runs) {
        Comparator<Run> bySoft = Comparator.comparingLong(run -> run.score.soft());
        return runs.stream().max(bySoft).orElseThrow().score.soft()
                - runs.stream().min(bySoft).orElseThrow().score.soft();
    }
}
