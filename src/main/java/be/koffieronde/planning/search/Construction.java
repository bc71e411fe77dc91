package be.koffieronde.planning.search;

import be.koffieronde.planning.data.Facts;
import be.koffieronde.planning.data.Facts.NeedJobs;
import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.Job.Kind;
import be.koffieronde.planning.state.Sketch;
import java.util.Comparator;
import java.util.List;

/**
 * Fills a sketch from scratch, or what is left out of it: commitments first, then needs from difficult to easy, meetings, and
 * talks from most to least worth.
 */
public final class Construction {

    private Construction() {}

    public static void fill(Sketch sketch) {
        Facts facts = sketch.facts();
        facts.shifts().forEach(shift -> sketch.release(sketch.round(shift.index())));
        Recreate recreate = Recreate.thorough(sketch);
        visits(facts, Kind.COMMITMENT).forEach(recreate::plan);
        facts.needs().stream()
                .sorted(Comparator.comparingInt((NeedJobs need) -> need.jobs().length)
                        .reversed()
                        .thenComparingInt(need -> need.candidates().count()))
                .forEach(recreate::plan);
        visits(facts, Kind.MEETING).forEach(recreate::plan);
        visits(facts, Kind.TALK).stream()
                .sorted(Comparator.comparingLong((Job job) -> job.loss().soft()).reversed())
                .forEach(recreate::plan);
    }

    private static List<Job> visits(Facts facts, Kind kind) {
        return facts.jobs().stream().filter(job -> job.kind() == kind).toList();
    }
}
