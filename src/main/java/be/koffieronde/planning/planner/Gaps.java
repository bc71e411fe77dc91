package be.koffieronde.planning.planner;

import be.koffieronde.planning.data.Subproblem;
import be.koffieronde.planning.fit.FinishingSweep;
import be.koffieronde.planning.timefold.PlanSolver;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Score;
import be.koffieronde.roster.FewestChanges;
import be.koffieronde.roster.Roster;
import be.koffieronde.travel.TravelTimes;

/** Fills what gaps a roster happens to have. */
public final class Gaps {

    private Gaps() {}

    /**
     * The roster with what it leaves out put in wherever that fits and pays while no other visit moves by a minute; with the
     * score the constraint streams give it.
     *
     * @param roster a structurally sound roster of that problem
     */
    public static Roster filled(Directory directory, TravelTimes times, Roster roster) {
        Centre centre = new Centre(directory, times, roster);
        Roster still = Pins.set(roster, Pins.visits(roster, false));
        Roster swept = new FinishingSweep(directory, times, still).sweep(() -> false);
        Roster full = FewestChanges.of(directory, swept);
        Draft draft = Draft.of(centre, Pins.set(full, Pins.visits(full, false)));
        Subproblem whole = Planner.whole(draft);
        Score score = new PlanSolver().score(centre.plans().of(whole, draft.places(whole)));
        return Pins.set(draft.roster(score.toString()), Pins.visits(roster, true));
    }
}
