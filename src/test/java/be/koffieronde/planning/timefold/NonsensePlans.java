package be.koffieronde.planning.timefold;

import be.koffieronde.planning.data.ProblemData;
import be.koffieronde.planning.planner.WholeProblem;
import be.koffieronde.planning.search.Construction;
import be.koffieronde.planning.state.Sketch;
import be.koffieronde.planning.state.SketchedPlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Plans nobody would make: visits anywhere in rounds, and some of them held or pinned to any time of the day. */
final class NonsensePlans {

    private static final int FIRST_MINUTE = 6 * 60;
    private static final int MINUTES = 14 * 60;

    private final WholeProblem problem;
    private final Random random;

    NonsensePlans(WholeProblem problem, long seed) {
        this.problem = problem;
        random = new Random(seed);
    }

    /** All of it at random: one visit in seven left out, one in eight pinned, one in eight held. */
    PlanSolution random() {
        ProblemData data = problem.data();
        int[] shifts = random.ints(data.jobs().size(), 0, data.shifts().size()).toArray();
        Map<String, Integer> pins = new HashMap<>();
        data.jobs().stream()
                .filter(job -> random.nextInt(8) == 0)
                .forEach(job -> pins.put(job.visit().id(), minute()));
        PlanSolution plan = new PlanSolution(problem.data(pins));
        List<Stop> stops = new ArrayList<>(plan.stops());
        Collections.shuffle(stops, random);
        stops.stream()
                .filter(stop -> stop.job().isPinned() || random.nextInt(7) > 0)
                .forEach(stop -> plan.rounds().get(shifts[stop.index()]).stops().add(stop));
        plan.rounds().forEach(this::hold);
        return plan;
    }

    /** A plan as construction makes it. */
    PlanSolution sensible() {
        Sketch sketch = new Sketch(problem.data());
        Construction.fill(sketch);
        return SketchedPlan.of(sketch);
    }

    /** A sensible plan in which a few visits have moved anywhere. */
    PlanSolution disturbed() {
        PlanSolution plan = sensible();
        for (int moved = 0; moved < 8; moved++) {
            Stop stop = any(plan.stops());
            plan.rounds().forEach(round -> round.stops().remove(stop));
            List<Stop> stops = any(plan.rounds()).stops();
            stops.add(random.nextInt(stops.size() + 1), stop);
        }
        return plan;
    }

    private void hold(Round round) {
        int[] held = round.stops().stream()
                .mapToInt(Stop::index)
                .filter(index -> random.nextInt(8) == 0)
                .toArray();
        round.hold(new Holds(
                held,
                random.ints(held.length, FIRST_MINUTE, FIRST_MINUTE + MINUTES).toArray()));
    }

    private int minute() {
        return FIRST_MINUTE + random.nextInt(MINUTES);
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
