package be.koffieronde.bench;

import be.koffieronde.bench.Opponent.Effort;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/**
 * How far short runs stay behind the best of long ones.
 *
 * @param time of a short run
 * @param longTime of a long run
 */
record LongRun(Duration time, Duration longTime, int threads, List<Long> seeds) {

    private static final Comparator<Outcome> BY_SCORE = Comparator.<Outcome>comparingLong(
                    outcome -> outcome.score().medium())
            .thenComparingLong(outcome -> outcome.score().soft());

    ResultTable measure(List<Integer> centres, Workshop workshop) {
        Trials trials = new Trials(workshop);
        ResultTable table = new ResultTable(
                "Supporters", "Seconds", "Medium", "Best", "Mean", "Worst", "Mean behind", "Worst behind");
        for (int supporters : centres) {
            List<Outcome> longest = outcomes(trials, workshop, supporters, longTime);
            double best = -longest.stream().max(BY_SCORE).orElseThrow().score().soft();
            row(table, supporters, time, outcomes(trials, workshop, supporters, time), best);
            row(table, supporters, longTime, longest, best);
        }
        return table;
    }

    private List<Outcome> outcomes(Trials trials, Workshop workshop, int supporters, Duration spent) {
        return trials.outcomes(new Ours(), workshop.centre(supporters), seeds, new Effort(spent, 0, threads));
    }

    private static void row(
            ResultTable table, int supporters, Duration spent, List<Outcome> outcomes, double reference) {
        long worst = outcomes.stream().min(BY_SCORE).orElseThrow().score().soft();
        double mean = Outcome.meanSoft(outcomes);
        table.row(
                supporters,
                spent.toSeconds(),
                Outcome.median(outcomes).score().medium(),
                outcomes.stream().max(BY_SCORE).orElseThrow().score().soft(),
                Math.round(mean),
                worst,
                Figures.percent(-mean / reference - 1),
                Figures.percent(-worst / reference - 1));
    }
}
