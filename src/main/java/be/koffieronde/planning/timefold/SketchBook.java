package be.koffieronde.planning.timefold;

import be.koffieronde.planning.state.Sketch;
import be.koffieronde.planning.state.SketchRound;
import be.koffieronde.planning.timefold.ReplaceRoundsMove.Change;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** From plan to sketch and back. */
public final class SketchBook {

    private SketchBook() {}

    /** A sketch of a plan as it stands. */
    public static Sketch copy(PlanSolution plan) {
        Sketch sketch = new Sketch(plan.data());
        for (Round round : plan.rounds()) {
            Holds holds = round.holds();
            SketchRound copy = sketch.round(round.index());
            for (Stop stop : round.stops()) {
                sketch.insert(stop.job(), copy, copy.size, holds.of(stop.index()));
            }
        }
        sketch.begin();
        return sketch;
    }

    /** A plan as a sketch has it, outside any search. */
    public static PlanSolution plan(Sketch sketch) {
        PlanSolution plan = new PlanSolution(sketch.data());
        for (Round round : plan.rounds()) {
            SketchRound from = sketch.round(round.index());
            round.stops().addAll(stops(plan, from));
            round.hold(holds(from));
        }
        return plan;
    }

    private static List<Stop> stops(PlanSolution plan, SketchRound round) {
        List<Stop> stops = new ArrayList<>(round.size);
        for (int k = 0; k < round.size; k++) {
            stops.add(plan.stops().get(round.jobs[k].index()));
        }
        return stops;
    }

    /** The move that makes some rounds of a plan what they are in a sketch; empty if they are so already. */
    static ReplaceRoundsMove move(PlanSolution plan, Sketch sketch, int[] rounds) {
        List<Change> changes = new ArrayList<>(rounds.length);
        for (int index : rounds) {
            SketchRound round = sketch.round(index);
            Change change = new Change(plan.rounds().get(index), stops(plan, round), holds(round));
            if (change.isReal()) {
                changes.add(change);
            }
        }
        return new ReplaceRoundsMove(changes);
    }

    /** The move that makes a plan what a sketch is. */
    public static ReplaceRoundsMove move(PlanSolution plan, Sketch sketch) {
        return move(plan, sketch, IntStream.range(0, plan.rounds().size()).toArray());
    }

    private static Holds holds(SketchRound round) {
        int[] held =
                IntStream.range(0, round.size).filter(k -> round.holds[k] > 0).toArray();
        return held.length == 0
                ? Holds.NONE
                : new Holds(
                        Arrays.stream(held).map(k -> round.jobs[k].index()).toArray(),
                        Arrays.stream(held).map(k -> round.holds[k]).toArray());
    }
}
