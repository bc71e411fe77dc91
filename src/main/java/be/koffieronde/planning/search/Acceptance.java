package be.koffieronde.planning.search;

import be.koffieronde.planning.search.SearchParameters.Temperature;
import java.util.random.RandomGenerator;

/**
 * Whether a change stands: simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983) on two levels. What gives pupils minutes
 * always stands. What takes some from them may stand by chance, while it is hot, but never for what it saves: where medium
 * points are lost, a soft gain counts for nothing.
 */
public final class Acceptance {

    private final RunningSearch search;
    private final Yardstick yardstick;
    private final RandomGenerator random;

    public Acceptance(RunningSearch search, Yardstick yardstick, RandomGenerator random) {
        this.search = search;
        this.yardstick = yardstick;
        this.random = random;
    }

    /** Both changes in points, more is worse. */
    public boolean accepts(long medium, long soft) {
        if (medium < 0) {
            return true;
        }
        Temperature temperature = search.temperature();
        double worse = soft / (temperature.soft() * yardstick.saving());
        if (medium > 0) {
            worse = Math.max(0, worse) + medium / (temperature.medium() * yardstick.loss());
        }
        return worse <= 0 || random.nextDouble() < Math.exp(-worse);
    }
}
