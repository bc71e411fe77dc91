package be.koffieronde.planning.data;

import be.koffieronde.planning.data.ProblemData.NeedJobs;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Visit.SupportVisit;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Compiles the needs of a part from its jobs. */
final class NeedCompiler {

    private final Part part;
    private final CandidateLists candidates;

    NeedCompiler(Part part, CandidateLists candidates) {
        this.part = part;
        this.candidates = candidates;
    }

    /** @param count how many there are */
    List<NeedJobs> build(List<Job> jobs, int count) {
        int[][] sessions = grouped(jobs, count, job -> job.need() < 0 ? new int[0] : new int[] {job.need()});
        int[][] dependents = grouped(jobs, count, job -> job.needsIntroduction() ? job.introductions() : new int[0]);
        return IntStream.range(0, count)
                .mapToObj(n -> {
                    Job first = jobs.get(sessions[n][0]);
                    Need need = ((SupportVisit) first.visit()).need();
                    return new NeedJobs(
                            n,
                            need.minDaysApart(),
                            sessions[n],
                            byWeek(sessions[n], jobs),
                            ofWeek(0, sessions[n], jobs),
                            candidates.of(first),
                            first.standIns(),
                            candidates.ofAnybody(first),
                            daysElsewhere(need),
                            part.ties().sessionsElsewhere().held().contains(need.id()),
                            dependents[n]);
                })
                .toList();
    }

    private int[][] byWeek(int[] sessions, List<Job> jobs) {
        return IntStream.rangeClosed(1, part.directory().problem().calendar().weeks())
                .mapToObj(week -> ofWeek(week, sessions, jobs))
                .toArray(int[][]::new);
    }

    private static int[] ofWeek(int week, int[] sessions, List<Job> jobs) {
        return IntStream.of(sessions)
                .filter(j -> ((SupportVisit) jobs.get(j).visit()).week() == week)
                .toArray();
    }

    private int[] daysElsewhere(Need need) {
        return part.ties().sessionsElsewhere().days().getOrDefault(need.id(), List.of()).stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** For each of so many groups, the jobs that are in it, ascending. */
    static int[][] grouped(List<Job> jobs, int groups, Function<Job, int[]> groupsOf) {
        int[][] members = new int[groups][0];
        for (Job job : jobs) {
            for (int group : groupsOf.apply(job)) {
                members[group] = with(job.index(), members[group]);
            }
        }
        return members;
    }

    /** Ascending numbers and one that is no less than any of them. */
    private static int[] with(int number, int[] numbers) {
        int size = numbers.length;
        if (size > 0 && numbers[size - 1] == number) {
            return numbers;
        }
        int[] more = Arrays.copyOf(numbers, size + 1);
        more[size] = number;
        return more;
    }
}
