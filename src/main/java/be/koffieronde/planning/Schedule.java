package be.koffieronde.planning;

import be.koffieronde.planning.SearchOrder.Temperature;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;

/** How the time, or the moves, of a search are shared out over stages and groups, and how the temperature falls. */
final class Schedule {

    static int MOST = Integer.getInteger("most", 60);
    static int MIN = Integer.getInteger("min", 5);
    static int STAGES = Integer.getInteger("stages", 8);
    static int LAST = Integer.getInteger("last", 0);
    private static final Temperature HOT = new Temperature(50, Double.parseDouble(System.getProperty("hot", "300")));
    private static final Temperature COLD = new Temperature(1, Double.parseDouble(System.getProperty("cold", "5")));

    private final int supporters;
    private final PlanOptions options;
    private final long begin = System.nanoTime();

    private Schedule(int supporters, PlanOptions options) {
        this.supporters = supporters;
        this.options = options;
    }

    static Schedule of(int supporters, PlanOptions options) {
        return new Schedule(supporters, options);
    }

    /** The share of time used up. */
    double share() {
        return options.time() == null ? 0 : Math.min(1, (double) (System.nanoTime() - begin) / options.time().toNanos());
    }

    int stages() {
        return groups(0) == 1 && options.threads() == 1 ? 1 : STAGES + LAST;
    }

    int copies(int stage) {
        return Math.max(1, options.threads() / groups(stage));
    }

    int groups(int stage) {
        if (stage >= STAGES && supporters <= 2 * MOST) {
            return 1;
        }
        int least = (supporters + MOST - 1) / MOST;
        if (least == 1) {
            return Math.max(1, Math.min(options.threads(), supporters / MIN));
        }
        return (Math.max(least, 1) + options.threads() - 1) / options.threads() * options.threads();
    }

    Slices slices(int stage, List<Integer> weights, BooleanSupplier cancelled) {
        double from = (double) stage / stages();
        double to = (double) (stage + 1) / stages();
        Temperature hot = HOT.towards(COLD, from);
        Temperature cold = HOT.towards(COLD, to);
        if (options.time() == null) {
            long total = weights.stream().mapToInt(Integer::intValue).sum();
            double moves = options.moves() * (to - from);
            return new Slices(slice -> new SearchOrder(
                    Budget.ofTries(Math.round(moves * weights.get(slice) / Math.max(1, total)), cancelled), hot, cold));
        }
        int copies = copies(stage);
        int batches = (weights.size() * copies + options.threads() - 1) / options.threads();
        long end = begin + Math.round(options.time().toNanos() * to);
        return new Slices(slice -> {
            long now = System.nanoTime();
            int left = batches - slice * copies / options.threads();
            return new SearchOrder(Budget.until(now + Math.max(0, end - now) / left, cancelled), hot, cold);
        });
    }
}
