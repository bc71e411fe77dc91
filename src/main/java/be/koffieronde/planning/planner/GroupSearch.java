package be.koffieronde.planning.planner;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import be.koffieronde.planning.search.Repair;
import be.koffieronde.planning.search.SearchOrder;
import be.koffieronde.planning.timefold.PlanSolver;
import be.koffieronde.planning.timefold.SketchBook;
import be.koffieronde.planning.timefold.WeekPlan;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/** The searches of one group's plan, which differ by chance only; other threads may look at the best plan so far. */
final class GroupSearch {

    private final WeekPlan start;
    private final long seed;
    private final EnvironmentMode mode;
    private final AtomicReferenceArray<WeekPlan> found;

    /** @param copies how many searches there will be */
    GroupSearch(WeekPlan start, int copies, long seed, EnvironmentMode mode) {
        this.start = start;
        this.seed = seed;
        this.mode = mode;
        found = new AtomicReferenceArray<>(copies);
    }

    /** How many visits the group has, planned or not. */
    int visits() {
        return start.stops().size();
    }

    /** Whether its plan leaves out a few needs only, for which there may be room. */
    boolean needsRepair() {
        return Repair.suits(SketchBook.copy(start));
    }

    /** Searches, and returns the best plan this copy found. */
    WeekPlan run(SearchOrder order, int copy) {
        WeekPlan own = SketchBook.plan(SketchBook.copy(start));
        PlanSolver solver = new PlanSolver(mode, better -> found.set(copy, better));
        WeekPlan best = solver.solve(own, order, seed + copy);
        found.set(copy, best);
        return best;
    }

    /** The best plan of all copies, the first of equals; what they start with as long as there is none. */
    WeekPlan best() {
        return IntStream.range(0, found.length())
                .mapToObj(found::get)
                .filter(plan -> plan != null && plan.score() != null)
                .max(Comparator.comparing(WeekPlan::score))
                .orElse(start);
    }
}
