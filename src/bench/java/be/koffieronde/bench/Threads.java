package be.koffieronde.bench;

import be.koffieronde.bench.Opponent.Effort;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * What more threads give in the same time.
 *
 * @param time of each run
 * @param counts how many threads; the others are measured against the first
 */
record Threads(Duration time, List<Integer> counts, List<Long> seeds) {

    ResultTable measure(List<Integer> centres, Workshop workshop) {
        Trials trials = new Trials(workshop);
        ResultTable table = new ResultTable("Supporters", "Threads", "Medium", "Mean soft", "Spread", "Ratio");
        for (int supporters : centres) {
            double first = 0;
            for (int threads : counts) {
                List<Outcome> outcomes =
                        trials.outcomes(new Ours(), workshop.centre(supporters), seeds, new Effort(time, 0, threads));
                double mean = Outcome.meanSoft(outcomes);
                first = first == 0 ? mean : first;
                table.row(
                        supporters,
                        threads,
                        Outcome.median(outcomes).score().medium(),
                        Math.round(mean),
                        Outcome.spread(outcomes),
                        String.format(Locale.ROOT, "%.4f", mean / first));
            }
        }
        return table;
    }
}
