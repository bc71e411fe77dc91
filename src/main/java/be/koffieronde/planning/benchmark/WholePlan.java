package be.koffieronde.planning.benchmark;

import be.koffieronde.planning.data.Subproblem;
import be.koffieronde.planning.planner.Centre;
import be.koffieronde.planning.planner.Draft;
import be.koffieronde.planning.planner.Planner;
import be.koffieronde.planning.timefold.PartPlans;
import be.koffieronde.planning.timefold.PlanSolution;
import be.koffieronde.problem.Directory;
import be.koffieronde.roster.Roster;
import be.koffieronde.travel.TravelTables;
import be.koffieronde.travel.TravelTimes;

/** A whole problem as one Timefold solution, for those who run Timefold's solvers on it themselves. */
public final class WholePlan {

    private WholePlan() {}

    /** A plan in which nothing is planned. */
    public static PlanSolution unplanned(Directory directory, TravelTimes times) {
        return plan(new Draft(new Centre(directory, times)));
    }

    /** A plan in which that is planned which is in a roster and breaks no rule, each visit as early as its round lets it. */
    public static PlanSolution of(Directory directory, TravelTimes times, Roster roster) {
        return plan(Planner.admitted(new Centre(directory, times, roster), roster));
    }

    /** A draft as a plan. */
    static PlanSolution plan(Draft draft) {
        Subproblem whole = Planner.whole(draft);
        return draft.centre().plans().of(whole, draft.places(whole));
    }

    /** The roster a plan of the whole problem comes to, claiming the score Timefold gave the plan, if it did. */
    public static Roster roster(PlanSolution plan) {
        Directory directory = plan.data().directory();
        Draft draft = new Draft(new Centre(directory, TravelTables.of(directory.problem())));
        draft.merge(Planner.whole(draft), PartPlans.places(plan));
        return draft.roster(plan.score() == null ? null : plan.score().toString());
    }
}
