package be.koffieronde.bench;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import be.koffieronde.planning.RosterConstraints;
import be.koffieronde.planning.Round;
import be.koffieronde.planning.Stop;
import be.koffieronde.planning.WeekPlan;
import be.koffieronde.planning.WholePlan;
import be.koffieronde.roster.Roster;

/** Timefold as it comes, on the planner's own model and constraints: its default phases, on one thread. */
final class StockTimefold implements Opponent {

    @Override
    public String title() {
        return "Stock Timefold";
    }

    @Override
    public boolean isRandom() {
        return true;
    }

    @Override
    public Roster plan(OpenWeeks weeks, Effort effort) {
        SolverConfig config = new SolverConfig()
                .withSolutionClass(WeekPlan.class)
                .withEntityClasses(Round.class, Stop.class)
                .withConstraintProviderClass(RosterConstraints.class)
                .withTerminationSpentLimit(effort.time())
                .withRandomSeed(effort.seed());
        WeekPlan plan = WholePlan.unplanned(weeks.directory(), weeks.travel());
        return WholePlan.roster(
                SolverFactory.<WeekPlan>create(config).buildSolver().solve(plan));
    }
}
