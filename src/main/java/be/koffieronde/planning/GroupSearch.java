package be.koffieronde.planning;

import ai.timefold.solver.core.config.solver.EnvironmentMode;

/** The search of one group's plan; other threads may look at the best plan so far. */
final class GroupSearch {

    private final long seed;
    private final EnvironmentMode mode;
    private volatile WeekPlan best;

    GroupSearch(WeekPlan plan, long seed, EnvironmentMode mode) {
        best = plan;
        this.seed = seed;
        this.mode = mode;
    }

    /** How much there is to search: the number of its visits. */
    int weight() {
        return best.stops().size();
    }

    void run(SearchOrder order) {
        best = new PlanSolver(mode, better -> best = better).solve(best, order, seed);
    }

    WeekPlan best() {
        return best;
    }
}
