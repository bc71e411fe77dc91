package be.koffieronde.planning.ruin;

import be.koffieronde.planning.data.ProblemData;
import be.koffieronde.planning.data.ProblemData.NeedJobs;
import java.util.stream.IntStream;

/** Which needs are near which, by minutes between their schools. */
public final class Nearness {

    private final ProblemData data;
    private final int[][] byLocation;

    public Nearness(ProblemData data) {
        this.data = data;
        byLocation = new int[data.locations()][];
        data.needs().stream().mapToInt(this::location).distinct().forEach(here -> byLocation[here] = needsFrom(here));
    }

    private int[] needsFrom(int here) {
        return IntStream.range(0, data.needs().size())
                .mapToLong(need ->
                        ((long) data.drive(here, location(data.needs().get(need))) << Integer.SIZE) + need)
                .sorted()
                .mapToInt(byDrive -> (int) byDrive)
                .toArray();
    }

    private int location(NeedJobs need) {
        return data.jobs().get(need.jobs()[0]).location();
    }

    /** All needs, nearest first; those at the same school, and the need itself, come before all others. */
    public int[] from(NeedJobs need) {
        return byLocation[location(need)];
    }
}
