package be.koffieronde.planning.timefold;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.Numbering;
import be.koffieronde.planning.data.PlacedVisit;
import be.koffieronde.planning.data.ProblemData;
import be.koffieronde.planning.data.Shift;
import be.koffieronde.planning.rounds.TimedRound;
import be.koffieronde.planning.state.Sketch;
import be.koffieronde.planning.state.SketchRound;
import be.koffieronde.planning.timefold.ReplaceRoundsMove.Change;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** From the places of visits to a sketch, from plan to sketch, and back. */
public final class SketchBook {

    private SketchBook() {}

    private record Planned(Job job, PlacedVisit place) {}

    /** A sketch with visits at these places, every one at the time it has there. */
    public static Sketch of(ProblemData data, List<PlacedVisit> places) {
        Numbering supporters = new Numbering();
        data.supporters().forEach(supporter -> supporters.add(supporter.id()));
        Map<String, PlacedVisit> byVisit = new HashMap<>();
        places.forEach(place -> byVisit.put(place.visit(), place));
        Map<Integer, List<Planned>> byShift = new TreeMap<>();
        for (Job job : data.jobs()) {
            PlacedVisit place = byVisit.get(job.visit().id());
            if (place != null) {
                int shift = data.shift(supporters.of(place.supporter()), place.day());
                byShift.computeIfAbsent(shift, visits -> new ArrayList<>()).add(new Planned(job, place));
            }
        }
        Sketch sketch = new Sketch(data);
        byShift.forEach((shift, visits) -> fill(sketch, sketch.round(shift), visits));
        sketch.begin();
        return sketch;
    }

    private static void fill(Sketch sketch, SketchRound round, List<Planned> visits) {
        visits.sort(Comparator.comparingInt(visit -> visit.place().start()));
        Job[] jobs = visits.stream().map(Planned::job).toArray(Job[]::new);
        int[] starts = visits.stream().mapToInt(visit -> visit.place().start()).toArray();
        int[] holds = holds(visits, PlacedVisit::held);
        if (!Arrays.equals(TimedRound.of(round.shift, jobs, holds).starts(), starts)) {
            holds = holds(visits, PlacedVisit::start);
        }
        for (int k = 0; k < jobs.length; k++) {
            sketch.insert(jobs[k], round, k, holds[k]);
        }
    }

    /** Pins come and go from part to part, and others were planned around them; so times must not change by themselves. */
    private static int[] holds(List<Planned> visits, ToIntFunction<PlacedVisit> until) {
        return visits.stream()
                .mapToInt(visit -> visit.job().isPinned() ? 0 : until.applyAsInt(visit.place()))
                .toArray();
    }

    /** Where a sketch has its visits. */
    public static List<PlacedVisit> places(Sketch sketch) {
        ProblemData data = sketch.data();
        List<PlacedVisit> places = new ArrayList<>();
        for (Shift shift : data.shifts()) {
            SketchRound round = sketch.round(shift.index());
            for (int k = 0; k < round.size; k++) {
                places.add(data.placed(round.jobs[k], shift, round.starts[k], round.holds[k]));
            }
        }
        return places;
    }

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
