package be.koffieronde.planning.planner;

import be.koffieronde.planning.data.Still;
import be.koffieronde.planning.data.Subproblem;
import be.koffieronde.planning.fit.FinishingSweep;
import be.koffieronde.planning.timefold.PlanSolver;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Score;
import be.koffieronde.roster.FewestChanges;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import be.koffieronde.travel.TravelTimes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
        Centre centre = new Centre(directory, times, roster, Still.NOTHING);
        Roster still = pinned(roster, visits(roster, false));
        Roster swept = new FinishingSweep(directory, times, still, Still.NOTHING).sweep(() -> false);
        Roster full = FewestChanges.of(directory, swept);
        Draft draft = Draft.of(centre, pinned(full, visits(full, false)));
        Subproblem whole = Planner.whole(draft);
        Score score = new PlanSolver().score(centre.plans().of(whole, draft.places(whole)));
        return pinned(draft.roster(score.toString()), visits(roster, true));
    }

    private static Set<String> visits(Roster roster, boolean onlyPinned) {
        Set<String> visits = new HashSet<>();
        for (RosterRound round : roster.rounds()) {
            for (PlannedVisit visit : round.visits()) {
                if (visit.pinned() || !onlyPinned) {
                    visits.add(visit.id());
                }
            }
        }
        return visits;
    }

    /** The roster with these visits pinned, and no others. */
    private static Roster pinned(Roster roster, Set<String> pins) {
        List<RosterRound> rounds = roster.rounds().stream()
                .map(round -> new RosterRound(round.supporter(), round.date(), pinned(round.visits(), pins)))
                .toList();
        return new Roster(
                roster.problem(),
                roster.score(),
                rounds,
                roster.unplanned(),
                roster.extraTalks(),
                roster.structural(),
                roster.agreed());
    }

    private static List<PlannedVisit> pinned(List<PlannedVisit> visits, Set<String> pins) {
        return visits.stream()
                .map(visit -> new PlannedVisit(visit.id(), visit.start(), visit.end(), pins.contains(visit.id())))
                .toList();
    }
}
