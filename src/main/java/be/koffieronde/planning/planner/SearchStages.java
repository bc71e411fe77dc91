package be.koffieronde.planning.planner;

import be.koffieronde.planning.search.SearchLimit;
import be.koffieronde.planning.search.SearchParameters;
import be.koffieronde.planning.search.SearchParameters.Temperature;
import java.time.Duration;
import java.util.List;

/**
 * How the time, or the moves, of a search are shared out over stages and groups, and how the temperature falls from stage to
 * stage. The figures are measured, see docs/solver.md.
 */
public final class SearchStages {

    /** The first stage of several, without a search: every group is filled before the first of them is improved. */
    private static final int FILLING = 1;

    private static final int DIVIDED_STAGES = 6;

    /** Stages at the end in which a centre that is no larger than a group is searched in one piece. */
    private static final int WHOLE_STAGES = 4;

    /** Stages of a centre that one thread searches in one piece, without a first one that only fills. */
    private static final int ONLY_STAGES = 5;

    /** After so much of the search there is a stage that seeks room for the last needs left out, if there are few. */
    private static final List<Double> REPAIRS = List.of(0.3, 0.6);

    /** How far the temperature has fallen already where there is a roster to improve. */
    private static final double WARM_START = 0.5;

    /** The most of the time that is left for the finishing sweep and the last score. */
    private static final double RESERVE = 0.05;

    private static final double RESERVE_SECONDS = 1;
    private static final double RESERVE_SECONDS_PER_SUPPORTER = 0.002;

    /**
     * How many supporters a group may have. Larger ones make fewer moves a second and gain nothing, smaller ones cannot give
     * pupils to one another.
     */
    record GroupSize(int fewest, int most) {

        static final GroupSize MEASURED = new GroupSize(15, 60);
    }

    private final int supporters;
    private final PlanOptions options;
    private final Temperature hottest;
    private final GroupSize size;
    private volatile long begin = System.nanoTime();

    private SearchStages(int supporters, PlanOptions options, GroupSize size, Temperature hottest) {
        this.supporters = supporters;
        this.options = options;
        this.size = size;
        this.hottest = hottest;
    }

    /** For a search that starts from nothing. */
    static SearchStages cold(int supporters, PlanOptions options, GroupSize size) {
        return new SearchStages(supporters, options, size, Temperature.HOTTEST);
    }

    /** For a search that has a good roster already. */
    static SearchStages warm(int supporters, PlanOptions options, GroupSize size) {
        return new SearchStages(
                supporters, options, size, Temperature.HOTTEST.towards(Temperature.COLDEST, WARM_START));
    }

    /** From now on time is counted. */
    void begin() {
        begin = System.nanoTime();
    }

    /** The share of the time used up, or of the stages if moves are counted. */
    double share(int stage) {
        Duration time = options.time();
        return time == null ? begin(stage) : Math.min(1, (double) (System.nanoTime() - begin) / time.toNanos());
    }

    int stages() {
        return isOnePiece() ? ONLY_STAGES : FILLING + DIVIDED_STAGES + WHOLE_STAGES;
    }

    private boolean isOnePiece() {
        return groups(0) == 1 && options.threads() == 1;
    }

    /** Whether a stage may seek room for needs left out, instead of lower cost. */
    private boolean mayRepair(int stage) {
        return REPAIRS.stream().anyMatch(share -> begin(stage) <= share && share < begin(stage + 1));
    }

    /** How many groups a stage divides the centre into. */
    int groups(int stage) {
        if (supporters <= size.most()) {
            boolean whole = stage >= FILLING + DIVIDED_STAGES;
            return whole ? 1 : Math.max(1, Math.min(options.threads(), supporters / size.fewest()));
        }
        int fewest = (supporters + size.most() - 1) / size.most();
        int threads = options.threads();
        int even = (fewest + threads - 1) / threads * threads;
        return supporters / even < size.fewest() ? fewest : even;
    }

    /** How many searches of each group a stage makes at the same time, so that no thread is idle. */
    int copies(int stage) {
        return Math.max(1, options.threads() / groups(stage));
    }

    /**
     * How one search of a stage is to go; to be asked for when its turn has come.
     *
     * @param number of the search among those of the stage, in the order they start
     * @param share of the stage's visits that its group has
     */
    SearchParameters parameters(int stage, int number, double share) {
        double from = begin(stage);
        double to = begin(stage + 1);
        SearchLimit limit = options.time() == null
                ? SearchLimit.ofTries(moves(to, share / copies(stage)) - moves(from, share / copies(stage)))
                : SearchLimit.ofTime(Duration.ofNanos(nanos(to, stage, number)));
        Temperature coldest = Temperature.COLDEST;
        return new SearchParameters(
                limit, hottest.towards(coldest, from), hottest.towards(coldest, to), mayRepair(stage));
    }

    private long moves(double until, double share) {
        return Math.round(options.moves() * until * share);
    }

    /** The share of the search that is over when a stage begins. */
    private double begin(int stage) {
        int filling = isOnePiece() ? 0 : FILLING;
        return (double) Math.max(0, stage - filling) / (stages() - filling);
    }

    /** How long a search may take so that those waiting for its thread get as much time as it has had. */
    private long nanos(double to, int stage, int number) {
        int threads = options.threads();
        int later = groups(stage) * copies(stage) - number / threads * threads;
        long left = begin + Math.round(searchNanos() * to) - System.nanoTime();
        return Math.max(0, left) * threads / Math.max(threads, later);
    }

    private double searchNanos() {
        Duration time = options.time();
        double seconds = time == null ? 0 : time.toNanos() / 1e9;
        double reserve = RESERVE_SECONDS + RESERVE_SECONDS_PER_SUPPORTER * supporters;
        return (seconds - Math.min(RESERVE * seconds, reserve)) * 1e9;
    }
}
