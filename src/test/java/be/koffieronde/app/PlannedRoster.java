package be.koffieronde.app;

import be.koffieronde.planning.planner.PlanOptions;
import be.koffieronde.planning.planner.Planner;
import be.koffieronde.planning.planner.WholeProblem;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visits;
import be.koffieronde.roster.Roster;
import java.util.List;

/** Rosters made by a short search, leaning towards what was agreed. */
final class PlannedRoster {

    private PlannedRoster() {}

    static Roster of(WholeProblem problem) {
        PlanOptions options = PlanOptions.ofMoves(400, 1, 1);
        List<String> all =
                Visits.of(problem.directory()).stream().map(Visit::id).toList();
        Roster nothing = new Roster(problem.directory().problem().name(), null, List.of(), all);
        return new Planner(
                        problem.directory(),
                        problem.travel(),
                        problem.agreed().isEmpty() ? options : options.startingFrom(nothing.agreeing(problem.agreed())))
                .plan();
    }
}
