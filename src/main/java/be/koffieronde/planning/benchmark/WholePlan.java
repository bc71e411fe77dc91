package be.koffieronde.planning.benchmark;

import be.koffieronde.planning.planner.Centre;
import be.koffieronde.planning.planner.Draft;
import be.koffieronde.planning.planner.PartPlans;
import be.koffieronde.planning.planner.Planner;
import be.koffieronde.planning.timefold.WeekPlan;
import be.koffieronde.problem.Directory;
import be.koffieronde.roster.Roster;
import be.koffieronde.travel.TravelTables;
import be.koffieronde.travel.TravelTimes;

/** A whole problem as one Timefold solution, for those who run Timefold's solvers on it themselves. */
public final class WholePlan {

    private WholePlan() {}

    /** A plan in which nothing is planned. */
    public static WeekPlan unplanned(Directory directory, TravelTimes times) {
        Draft draft = new Draft(new Centre(directory, times));
        return PartPlans.of(draft, Planner.whole(draft));
    }

    /** A plan in which that is planned which is in a roster and breaks no rule, each visit as early as its round lets it. */
    public static WeekPlan of(Directory directory, TravelTimes times, Roster roster) {
        Draft draft = Planner.admitted(new Centre(directory, times, roster.extraTalks()), roster);
        return PartPlans.of(draft, Planner.whole(draft));
    }

    /** The roster a plan of the whole problem comes to, claiming the score Timefold gave the plan, if it did. */
    public static Roster roster(WeekPlan plan) {
        Directory directory = plan.facts().directory();
        Draft draft = new Draft(new Centre(directory, TravelTables.of(directory.problem())));
        PartPlans.merge(plan, draft);
        return draft.roster(plan.score() == null ? null : plan.score().toString());
    }
}
