package be.koffieronde.planning.planner;

import be.koffieronde.planning.data.Facts;
import be.koffieronde.planning.data.FactsBuilder;
import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.Numbering;
import be.koffieronde.planning.data.Part;
import be.koffieronde.planning.data.Shift;
import be.koffieronde.planning.planner.Draft.Place;
import be.koffieronde.planning.rounds.TimedRound;
import be.koffieronde.planning.timefold.Holds;
import be.koffieronde.planning.timefold.Round;
import be.koffieronde.planning.timefold.WeekPlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** From draft to the plan of a part, and back. */
public final class PartPlans {

    private PartPlans() {}

    private record Planned(Job job, Place place) {}

    /** The plan of a part as the draft has it, every visit at the time it has there. */
    public static WeekPlan of(Draft draft, Part part) {
        return of(draft, FactsBuilder.build(part));
    }

    /** The same of a part whose facts are known. */
    public static WeekPlan of(Draft draft, Facts facts) {
        Centre centre = draft.centre();
        Numbering supporters = new Numbering();
        facts.supporters().forEach(supporter -> supporters.add(supporter.id()));
        Map<Integer, List<Planned>> byShift = new TreeMap<>();
        for (Job job : facts.jobs()) {
            Place place = draft.place(centre.visit(job.visit().id()));
            if (place != null) {
                int supporter =
                        supporters.of(centre.supporters().get(place.supporter()).id());
                byShift.computeIfAbsent(facts.shift(supporter, place.day()), shift -> new ArrayList<>())
                        .add(new Planned(job, place));
            }
        }
        WeekPlan plan = new WeekPlan(facts);
        byShift.forEach((shift, visits) -> fill(plan, plan.rounds().get(shift), visits));
        return plan;
    }

    private static void fill(WeekPlan plan, Round round, List<Planned> visits) {
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

    /** Puts every visit of a part where its plan has it. */
    public static void merge(WeekPlan plan, Draft draft) {
        Centre centre = draft.centre();
        plan.facts().jobs().forEach(job -> draft.put(centre.visit(job.visit().id()), null));
        for (Round round : plan.rounds()) {
            TimedRound timed = round.timed();
            Shift shift = round.shift();
            int supporter = centre.supporter(
                    plan.facts().supporters().get(shift.supporter()).id());
            for (int k = 0; k < timed.jobs().length; k++) {
                Job job = timed.jobs()[k];
                int held = round.holds().of(job.index());
                draft.put(centre.visit(job.visit().id()), new Place(supporter, shift.day(), timed.starts()[k], held));
            }
        }
    }
}
