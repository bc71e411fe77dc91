package be.koffieronde.planning.search;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.Job.Kind;
import be.koffieronde.planning.data.ProblemData;
import be.koffieronde.planning.data.ProblemData.NeedJobs;
import be.koffieronde.planning.state.Sketch;
import java.util.Comparator;
import java.util.List;

/**
 * Fills a sketch from scratch, or what is left out of it: commitments first, those without an hour last of them, then needs from difficult to easy, meetings, and
 * talks from most to least worth.
 */
public final class Construction {

    private Construction() {}

    public static void fill(Sketch sketch) {
        ProblemData data = sketch.data();
        data.shifts().forEach(shift -> sketch.release(sketch.round(shift.index())));
        Recreate recreate = Recreate.thorough(sketch);
        visits(data, Kind.COMMITMENT).stream()
                .sorted(Comparator.comparing(Job::isFlexible))
                .forEach(recreate::plan);
        data.needs().stream()
                .sorted(Comparator.comparingInt((NeedJobs need) -> need.jobs().length)
                        .reversed()
                        .thenComparingInt(need -> need.candidates().count()))
                .forEach(recreate::plan);
        visits(data, Kind.MEETING).forEach(recreate::plan);
        visits(data, Kind.TALK).stream()
                .sorted(Comparator.comparingLong((Job job) -> job.loss().soft()).reversed())
                .forEach(recreate::plan);
    }

    private static List<Job> visits(ProblemData data, Kind kind) {
        return data.jobs().stream().filter(job -> job.kind() == kind).toList();
    }
}
