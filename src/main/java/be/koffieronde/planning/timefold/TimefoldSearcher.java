package be.koffieronde.planning.timefold;

import be.koffieronde.planning.search.PartSearcher;
import be.koffieronde.planning.search.PartTask;
import be.koffieronde.planning.search.RunningSearch;
import be.koffieronde.planning.search.SearchLimit;
import be.koffieronde.planning.search.SearchParameters;
import be.koffieronde.planning.search.SearchParameters.Temperature;
import java.time.Duration;

/** Searches a part by Timefold, in the thread that asks for it. */
public final class TimefoldSearcher implements PartSearcher {

    private final PartPlans plans;
    private final PlanSolver solver;

    /** @param plans of the problem */
    public TimefoldSearcher(PartPlans plans, PlanSolver solver) {
        this.plans = plans;
        this.solver = solver;
    }

    @Override
    public Found search(PartTask task, Listener listener) {
        RunningSearch search = RunningSearch.begin(task.parameters(), listener);
        PlanSolution start = plans.of(task.part(), task.start());
        return found(solver.solve(start, search, task.seed(), better -> listener.better(found(better))));
    }

    private static Found found(PlanSolution plan) {
        return new Found(PlanSolver.score(plan.score()), () -> PartPlans.result(plan));
    }

    /** What a search in one piece is told, without stages. */
    static SearchInHand inOnePiece(Duration time) {
        SearchParameters parameters =
                new SearchParameters(SearchLimit.ofTime(time), Temperature.HOTTEST, Temperature.COLDEST, false);
        return new SearchInHand(RunningSearch.begin(parameters, Listener.NOBODY), false, () -> {});
    }
}
