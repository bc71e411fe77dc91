package be.koffieronde.planning.planner;

import be.koffieronde.problem.Score;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Decides how long to search when nobody said so. The first search has a time by the size of the centre. Then the roster is
 * improved, half as long each time, until an improvement brings too little: it gives no pupil a minute more, and saves less
 * of the soft cost per minute than is worth waiting for. There are at most {@value #MOST_LATER} of them.
 */
final class Stagnation {

    private static final int MOST_LATER = 6;

    /** The part of the soft cost that a minute of search must save. */
    private static final double WORTH_A_MINUTE = 0.01;

    private static final Duration LEAST = Duration.ofSeconds(10);
    private static final Duration PER_SUPPORTER_AND_THREAD = Duration.ofSeconds(1);

    private final Duration first;
    private @Nullable Score best;
    private int later;

    Stagnation(int supporters, int threads) {
        first = LEAST.plus(PER_SUPPORTER_AND_THREAD.multipliedBy(supporters).dividedBy(threads));
    }

    /** How long the first search takes. */
    Duration first() {
        return first;
    }

    /** How long each later search takes. */
    Duration later() {
        return first.dividedBy(2);
    }

    /** Whether to search once more, now that a search has reached a score. */
    boolean goesOn(Score reached) {
        boolean pays = best == null || pays(best, reached);
        best = reached;
        later++;
        return pays && later <= MOST_LATER;
    }

    private boolean pays(Score before, Score reached) {
        if (reached.medium() != before.medium()) {
            return reached.medium() > before.medium();
        }
        double minutes = later().toSeconds() / 60.0;
        return reached.soft() - before.soft() >= WORTH_A_MINUTE * minutes * -reached.soft();
    }
}
