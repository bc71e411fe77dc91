package be.koffieronde.planning.state;

import be.koffieronde.planning.timefold.Holds;
import be.koffieronde.planning.timefold.PlanSolution;
import be.koffieronde.planning.timefold.Round;
import java.util.Arrays;

/** A plan as a sketch has it, copied round by round. */
public final class SketchedPlan {

    private SketchedPlan() {}

    public static PlanSolution of(Sketch sketch) {
        PlanSolution plan = new PlanSolution(sketch.data());
        plan.rounds().forEach(round -> fill(round, sketch.round(round.index()), plan));
        return plan;
    }

    private static void fill(Round round, SketchRound sketched, PlanSolution plan) {
        int[] jobs = new int[sketched.size];
        for (int k = 0; k < sketched.size; k++) {
            jobs[k] = sketched.jobs[k].index();
            round.stops().add(plan.stops().get(jobs[k]));
        }
        round.hold(new Holds(jobs, Arrays.copyOf(sketched.holds, sketched.size)));
    }
}
