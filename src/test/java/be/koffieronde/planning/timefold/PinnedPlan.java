package be.koffieronde.planning.timefold;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.planner.WholeProblem;
import be.koffieronde.planning.rounds.TimedRound;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** A plan in which some visits are pinned where another plan has them, and all others are in the same places. */
final class PinnedPlan {

    private PinnedPlan() {}

    static PlanSolution of(WholeProblem problem, PlanSolution plan, Predicate<Job> isPinned) {
        Map<String, Integer> pins = new HashMap<>();
        plan.rounds().forEach(round -> pins.putAll(pins(round.timed(), isPinned)));
        PlanSolution pinned = new PlanSolution(problem.data(pins));
        plan.rounds().forEach(round -> copy(round, pinned));
        return pinned;
    }

    private static Map<String, Integer> pins(TimedRound round, Predicate<Job> isPinned) {
        Map<String, Integer> pins = new HashMap<>();
        IntStream.range(0, round.jobs().length)
                .filter(k -> isPinned.test(round.jobs()[k]))
                .forEach(k -> pins.put(round.jobs()[k].visit().id(), round.starts()[k]));
        return pins;
    }

    private static void copy(Round round, PlanSolution pinned) {
        Round copy = pinned.rounds().get(round.index());
        round.stops().forEach(stop -> copy.stops().add(pinned.stops().get(stop.index())));
        int[] held = round.stops().stream()
                .mapToInt(Stop::index)
                .filter(index -> round.holds().of(index) > 0
                        && !pinned.data().jobs().get(index).isPinned())
                .toArray();
        copy.hold(new Holds(held, IntStream.of(held).map(round.holds()::of).toArray()));
    }
}
