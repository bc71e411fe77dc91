package be.koffieronde.planning;

import be.koffieronde.planning.Draft.Place;
import be.koffieronde.planning.FactsBuilder.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** From draft to the plan of a part, and back. */
final class PartPlans {

    private PartPlans() {}

    /** The plan of a part as the draft has it. */
    static WeekPlan of(Draft draft, Part part) {
        Facts facts = FactsBuilder.build(part);
        WeekPlan plan = new WeekPlan(facts);
        Map<Integer, List<Job>> byShift = new TreeMap<>();
        for (Job job : facts.jobs()) {
            Place place = place(draft, job);
            if (place != null) {
                byShift.computeIfAbsent(shift(draft, facts, place), shift -> new ArrayList<>()).add(job);
            }
        }
        byShift.forEach((shift, jobs) -> fill(plan, draft, plan.rounds().get(shift), jobs));
        return plan;
    }

    private static Place place(Draft draft, Job job) {
        return draft.place(draft.centre().visit(job.visit().id()));
    }

    private static int shift(Draft draft, Facts facts, Place place) {
        int supporter = facts.supporters().indexOf(draft.centre().supporters().get(place.supporter()));
        return facts.shift(supporter, place.day());
    }

    private static void fill(WeekPlan plan, Draft draft, Round round, List<Job> jobs) {
        jobs.sort(Comparator.comparingInt(job -> place(draft, job).start()));
        jobs.forEach(job -> round.stops().add(plan.stops().get(job.index())));
        List<Job> held = jobs.stream()
                .filter(job -> !job.isPinned() && place(draft, job).held() > 0)
                .toList();
        if (!held.isEmpty()) {
            round.hold(new Holds(
                    held.stream().mapToInt(Job::index).toArray(),
                    held.stream().mapToInt(job -> place(draft, job).held()).toArray()));
        }
    }

    /** Puts every visit of a part where its plan has it. */
    static void merge(WeekPlan plan, Draft draft) {
        Centre centre = draft.centre();
        plan.facts().jobs().forEach(job -> draft.put(centre.visit(job.visit().id()), null));
        for (Round round : plan.rounds()) {
            TimedRound timed = round.timed();
            Shift shift = round.shift();
            int supporter = centre.supporter(plan.facts().supporters().get(shift.supporter()).id());
            for (int k = 0; k < timed.jobs().length; k++) {
                Job job = timed.jobs()[k];
                int held = round.holds().of(job.index());
                draft.put(
                        centre.visit(job.visit().id()),
                        new Place(supporter, shift.day(), timed.starts()[k], held));
            }
        }
    }
}
