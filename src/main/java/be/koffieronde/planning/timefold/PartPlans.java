package be.koffieronde.planning.timefold;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.Numbering;
import be.koffieronde.planning.data.Part;
import be.koffieronde.planning.data.PlacedVisit;
import be.koffieronde.planning.data.ProblemCompiler;
import be.koffieronde.planning.data.ProblemData;
import be.koffieronde.planning.data.Shift;
import be.koffieronde.planning.data.Subproblem;
import be.koffieronde.planning.rounds.Figures;
import be.koffieronde.planning.rounds.TimedRound;
import be.koffieronde.planning.search.PartResult;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Visit;
import be.koffieronde.travel.TravelTimes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

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

    private record Planned(Job job, PlacedVisit place) {}

    public ProblemData data(Subproblem part) {
        return ProblemCompiler.build(Part.of(directory, times, visits, part));
    }

    /** The plan of a part with visits at these places, every one at the time it has there. */
    public PlanSolution of(Subproblem part, List<PlacedVisit> places) {
        return of(data(part), places);
    }

    /** The same of a part whose data are known. */
    public static PlanSolution of(ProblemData data, List<PlacedVisit> places) {
        Numbering supporters = new Numbering();
        data.supporters().forEach(supporter -> supporters.add(supporter.id()));
        Map<String, PlacedVisit> byVisit = new HashMap<>();
        places.forEach(place -> byVisit.put(place.visit(), place));
        Map<Integer, List<Planned>> byShift = new TreeMap<>();
        for (Job job : data.jobs()) {
            PlacedVisit place = byVisit.get(job.visit().id());
            if (place != null) {
                byShift.computeIfAbsent(
                                data.shift(supporters.of(place.supporter()), place.day()), shift -> new ArrayList<>())
                        .add(new Planned(job, place));
            }
        }
        PlanSolution plan = new PlanSolution(data);
        byShift.forEach((shift, planned) -> fill(plan, plan.rounds().get(shift), planned));
        return plan;
    }

    private static void fill(PlanSolution plan, Round round, List<Planned> visits) {
        visits.sort(Comparator.comparingInt(visit -> visit.place().start()));
        visits.forEach(visit -> round.stops().add(plan.stops().get(visit.job().index())));
        round.hold(holds(visits, visit -> visit.place().held()));
        int[] starts = visits.stream().mapToInt(visit -> visit.place().start()).toArray();
        if (!Arrays.equals(round.timed().starts(), starts)) {
            round.hold(holds(visits, visit -> visit.place().start()));
        }
    }

    /** Pins come and go from part to part, and others were planned around them; so times must not change by themselves. */
    private static Holds holds(List<Planned> visits, ToIntFunction<Planned> until) {
        List<Planned> held = visits.stream()
                .filter(visit -> !visit.job().isPinned() && until.applyAsInt(visit) > 0)
                .toList();
        return held.isEmpty()
                ? Holds.NONE
                : new Holds(
                        held.stream().mapToInt(visit -> visit.job().index()).toArray(),
                        held.stream().mapToInt(until).toArray());
    }

    /** Where a plan has its visits. */
    public static List<PlacedVisit> places(PlanSolution plan) {
        List<PlacedVisit> places = new ArrayList<>();
        plan.rounds().forEach(round -> addPlaces(plan, round, places));
        return places;
    }

    private static void addPlaces(PlanSolution plan, Round round, List<PlacedVisit> places) {
        TimedRound timed = round.timed();
        Shift shift = round.shift();
        String supporter = plan.data().supporters().get(shift.supporter()).id();
        for (int k = 0; k < timed.jobs().length; k++) {
            Job job = timed.jobs()[k];
            int held = round.holds().of(job.index());
            places.add(new PlacedVisit(job.visit().id(), supporter, shift.day(), timed.starts()[k], held));
        }
    }

    /** What a plan has come to. */
    public static PartResult result(PlanSolution plan) {
        List<TimedRound> rounds = plan.rounds().stream().map(Round::timed).toList();
        return new PartResult(places(plan), Figures.of(plan.data(), rounds));
    }
}
