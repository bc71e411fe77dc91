package be.koffieronde.bench;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import be.koffieronde.planning.benchmark.WholePlan;
import be.koffieronde.planning.timefold.PlanSolution;
import be.koffieronde.planning.timefold.RosterConstraints;
import be.koffieronde.planning.timefold.Round;
import be.koffieronde.planning.timefold.Stop;
import be.koffieronde.roster.Roster;

/** Timefold as it comes, on the planner's own model and constraints: its default phases, on one thread. */
final class StockTimefold implements Opponent {

    private final boolean fromHandMade;

    /** @param fromHandMade whether it improves the week that OR-Tools starts from too, instead of making its own */
    StockTimefold(boolean fromHandMade) {
        this.fromHandMade = fromHandMade;
    }

    @Override
    public String title() {
        return fromHandMade ? "Stock Timefold from hand-made" : "Stock Timefold";
    }

    @Override
    public boolean isRandom() {
        return true;
    }

    @Override
    public Roster plan(OpenWeeks weeks, Effort effort) {
        SolverConfig config = new SolverConfig()
                .withSolutionClass(PlanSolution.class)
                .withEntityClasses(Round.class, Stop.class)
                .withConstraintProviderClass(RosterConstraints.class)
                .withTerminationSpentLimit(effort.time())
                .withRandomSeed(effort.seed());
        PlanSolution start = fromHandMade
                ? WholePlan.of(weeks.directory(), weeks.travel(), new NearestSchoolFirst(true).plan(weeks, effort))
                : WholePlan.unplanned(weeks.directory(), weeks.travel());
        return WholePlan.roster(
                SolverFactory.<PlanSolution>create(config).buildSolver().solve(start));
    }
}
