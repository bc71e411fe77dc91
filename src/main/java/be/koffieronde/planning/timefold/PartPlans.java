package be.koffieronde.planning.timefold;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.Part;
import be.koffieronde.planning.data.PlacedVisit;
import be.koffieronde.planning.data.ProblemCompiler;
import be.koffieronde.planning.data.ProblemData;
import be.koffieronde.planning.data.Subproblem;
import be.koffieronde.planning.rounds.Figures;
import be.koffieronde.planning.rounds.TimedRound;
import be.koffieronde.planning.search.PartResult;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Visit;
import be.koffieronde.travel.TravelTimes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** From the places of the visits of a part to its plan, and back. */
public final class PartPlans {

    private final Directory directory;
    private final TravelTimes times;
    private final Map<String, Visit> visits = new HashMap<>();

    /** @param visits all of the problem */
    public PartPlans(Directory directory, TravelTimes times, List<Visit> visits) {
        this.directory = directory;
        this.times = times;
        visits.forEach(visit -> this.visits.put(visit.id(), visit));
    }

    public ProblemData data(Subproblem part) {
        return ProblemCompiler.build(Part.of(directory, times, visits, part));
    }

    /** The plan of a part with visits at these places, every one at the time it has there. */
    public PlanSolution of(Subproblem part, List<PlacedVisit> places) {
        return of(data(part), places);
    }

    /** The same of a part whose data are known. */
    public static PlanSolution of(ProblemData data, List<PlacedVisit> places) {
        PlanSolution plan = SketchBook.plan(SketchBook.of(data, places));
        plan.leaveOutIdleRules();
        return plan;
    }

    /** Where a plan has its visits. */
    public static List<PlacedVisit> places(PlanSolution plan) {
        List<PlacedVisit> places = new ArrayList<>();
        for (Round round : plan.rounds()) {
            TimedRound timed = round.timed();
            for (int k = 0; k < timed.jobs().length; k++) {
                Job job = timed.jobs()[k];
                int held = round.holds().of(job.index());
                places.add(plan.data().placed(job, round.shift(), timed.starts()[k], held));
            }
        }
        return places;
    }

    /** What a plan has come to. */
    public static PartResult result(PlanSolution plan) {
        List<TimedRound> rounds = plan.rounds().stream().map(Round::timed).toList();
        return new PartResult(places(plan), Figures.of(plan.data(), rounds));
    }
}
