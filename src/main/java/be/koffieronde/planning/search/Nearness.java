package be.koffieronde.planning.search;

import be.koffieronde.planning.data.Facts;
import be.koffieronde.planning.data.Facts.NeedJobs;
import java.util.stream.IntStream;

/** Which needs are near which, by minutes between their schools. */
public final class Nearness {

    private final Facts facts;
    private final int[][] byLocation;

    public Nearness(Facts facts) {
        this.facts = facts;
        byLocation = new int[facts.locations()][];
        facts.needs().stream().mapToInt(this::location).distinct().forEach(here -> byLocation[here] = needsFrom(here));
    }

    private int[] needsFrom(int here) {
        return IntStream.range(0, facts.needs().size())
                .mapToLong(need ->
                        ((long) facts.drive(here, location(facts.needs().get(need))) << Integer.SIZE) + need)
                .sorted()
                .mapToInt(byDrive -> (int) byDrive)
                .toArray();
    }

    private int location(NeedJobs need) {
        return facts.jobs().get(need.jobs()[0]).location();
    }

    /** All needs, nearest first; those at the same school, and the need itself, come before all others. */
    int[] from(NeedJobs need) {
        return byLocation[location(need)];
    }
}
